/** Sentences, words and their parts of speech. */
@NullMarked
package org.ahpsignpost.plainlanguage.sentence;

import org.jspecify.annotations.NullMarked;
