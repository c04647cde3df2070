/** Hard words and the plain words that stand for them. */
@NullMarked
package org.ahpsignpost.plainlanguage.glossary;

import org.jspecify.annotations.NullMarked;
