package org.ahpsignpost.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.ahpsignpost.live.Live;

/** Conversations that were written a moment ago, kept so that the next message need not read them from the record. Thread-safe. */
final class HotConversations {

    private static final int MOST = 500;

    /** Conversations by the very JSON they were written as, so that a hot one is not parsed anew with every message. */
    private final Cache<String, Conversation> read =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    private final Live live;

    HotConversations(Live live) {
        this.live = live;
    }

    /** @param json the conversation as it stands on the record by now */
    void keep(Conversation conversation, String json) {
        live.keepHot(conversation.id(), json);
        read.put(json, conversation);
    }

    Optional<Conversation> find(String id) {
        return live.hot(id).map(json -> read.get(json, Json::conversation));
    }

    void forget(String id) {
        live.forget(id);
    }
}
