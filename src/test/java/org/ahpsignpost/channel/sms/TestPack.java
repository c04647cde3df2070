package org.ahpsignpost.channel.sms;

import org.ahpsignpost.channel.sms.shape.Phrases;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.messages.Messages;
import org.ahpsignpost.messages.TestMessages;

/** The packaged content, read once for all tests. */
public final class TestPack {

    private static final ContentPack PACK = ContentPack.load(ContentSource.packaged());
    private static final Messages MESSAGES = TestMessages.of(PACK);

    private TestPack() {}

    static ContentPack pack() {
        return PACK;
    }

    public static Messages messages() {
        return MESSAGES;
    }

    public static Phrases phrases(Language language) {
        return new Phrases(MESSAGES.text("sms.more", language), MESSAGES.text("sms.no-ambulance", language));
    }
}
