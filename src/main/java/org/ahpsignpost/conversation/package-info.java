/**
 * Owns the turn: one lane per conversation, a listed line of steps, a reply that is on the record before it is given. Start
 * reading at {@link org.ahpsignpost.conversation.TurnLine}.
 */
@NullMarked
package org.ahpsignpost.conversation;

import org.jspecify.annotations.NullMarked;
