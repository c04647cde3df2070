/** How a place is found offline in what people write: outward codes, districts, names and misspelt names. */
@NullMarked
package org.ahpsignpost.directory.geography;

import org.jspecify.annotations.NullMarked;
