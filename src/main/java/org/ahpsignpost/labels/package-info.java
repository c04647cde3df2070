/** The closed lists that outside clients depend on, as types: labels, channels, audiences, languages, safety categories. */
@NullMarked
package org.ahpsignpost.labels;

import org.jspecify.annotations.NullMarked;
