/** Hot shared state: one lane for each conversation, its state between turns, rate limits. Everything here may be lost at any moment without losing a message. */
@NullMarked
package org.ahpsignpost.live;

import org.jspecify.annotations.NullMarked;
