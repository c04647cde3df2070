/** Finds services near a place in memory, and writes what people read about them. */
@NullMarked
package org.ahpsignpost.directory.search;

import org.jspecify.annotations.NullMarked;
