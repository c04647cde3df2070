/** The content pack: everything under {@code conversations/}, read from the jar or a folder, checked against its schemas, with every problem told at once. */
@NullMarked
package org.ahpsignpost.content;

import org.jspecify.annotations.NullMarked;
