/** Which of our languages a message is written in, from a choice, its script, its words, or a trained detector. */
@NullMarked
package org.ahpsignpost.language;

import org.jspecify.annotations.NullMarked;
