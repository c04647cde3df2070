package org.ahpsignpost.record;

/** A new conversation. */
final class OpenWrite extends Write {

    private final StoredConversation first;

    OpenWrite(StoredConversation first) {
        this.first = first;
    }

    StoredConversation first() {
        return first;
    }

    @Override
    String order() {
        return first.id();
    }
}
