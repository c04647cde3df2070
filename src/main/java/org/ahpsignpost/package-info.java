/** Signpost: guides people in England to allied health professional services and resources. */
@NullMarked
package org.ahpsignpost;

import org.jspecify.annotations.NullMarked;
