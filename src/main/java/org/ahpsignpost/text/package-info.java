/** How a person's text is made comparable: characters that look or mean the same folded into one, and text cut into words. */
@NullMarked
package org.ahpsignpost.text;

import org.jspecify.annotations.NullMarked;
