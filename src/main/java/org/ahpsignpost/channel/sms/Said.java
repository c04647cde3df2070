package org.ahpsignpost.channel.sms;

import java.util.Map;
import org.ahpsignpost.channel.sms.shape.Phrases;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.messages.Messages;

/** What is said by text message alone, by language. */
record Said(Messages messages) {

    Phrases phrases(Language language) {
        return new Phrases(messages.text("sms.more", language), messages.text("sms.no-ambulance", language));
    }

    String text(String key, Language language, Map<String, String> arguments) {
        return messages.text("sms." + key, language, arguments);
    }

    String text(String key, Language language) {
        return messages.text("sms." + key, language);
    }
}
