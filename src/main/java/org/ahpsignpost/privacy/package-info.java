/**
 * Removal of personal data: finds names, numbers and addresses in a message and puts typed, numbered tokens in their
 * place.
 */
@NullMarked
package org.ahpsignpost.privacy;

import org.jspecify.annotations.NullMarked;
