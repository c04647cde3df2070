/** Measures how hard a text is to read. */
@NullMarked
package org.ahpsignpost.plainlanguage;

import org.jspecify.annotations.NullMarked;
