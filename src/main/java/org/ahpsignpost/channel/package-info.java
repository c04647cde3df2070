/**
 * Adapters: each turns its protocol into a message and our reply into its protocol, and nothing else. The JSON API and the
 * REST channel that Rasa clients speak stand in {@code api}, the chat page in {@code web}.
 */
@NullMarked
package org.ahpsignpost.channel;

import org.jspecify.annotations.NullMarked;
