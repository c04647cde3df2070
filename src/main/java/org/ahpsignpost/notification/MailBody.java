package org.ahpsignpost.notification;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of an e-mail, as they stand in the outbox. */
record MailBody(String subject, String text) {

    static MailBody of(String json) {
        JsonNode tree = JsonMapper.shared().readTree(json);
        return new MailBody(tree.path("subject").asString(), tree.path("text").asString());
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }
}
