/** Makes text plain by rule. */
@NullMarked
package org.ahpsignpost.plainlanguage.rewrite;

import org.jspecify.annotations.NullMarked;
