/**
 * Scripted dialogues: reads the flows, and walks a conversation through them. Does no I/O of its own; what it looks up
 * comes from outside, so a conversation replays byte for byte.
 */
@NullMarked
package org.ahpsignpost.dialogue;

import org.jspecify.annotations.NullMarked;
