/** The outbox: letters written with what caused them, sent afterwards, tried again with patience, and never lost silently. */
@NullMarked
package org.ahpsignpost.outbox;

import org.jspecify.annotations.NullMarked;
