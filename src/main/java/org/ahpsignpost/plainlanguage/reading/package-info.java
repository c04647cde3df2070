/** How hard a text is to read, by the measures of its language. */
@NullMarked
package org.ahpsignpost.plainlanguage.reading;

import org.jspecify.annotations.NullMarked;
