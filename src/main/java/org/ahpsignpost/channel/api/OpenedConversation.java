package org.ahpsignpost.channel.api;

import java.util.List;
import org.ahpsignpost.reply.Reply;

/** An open conversation and our first words. */
record OpenedConversation(String conversationId, List<Reply> replies) {}
