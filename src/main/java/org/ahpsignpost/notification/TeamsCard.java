package org.ahpsignpost.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An Adaptive Card as a workflow of Teams takes it: what happened, three facts, and a button that opens the case. */
final class TeamsCard {

    private static final String SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json";

    private TeamsCard() {}

    static Map<String, Object> of(Wording wording, Notice notice, String link) {
        var attachment = new LinkedHashMap<String, Object>();
        attachment.put("contentType", "application/vnd.microsoft.card.adaptive");
        attachment.put("contentUrl", null);
        attachment.put("content", card(wording, notice, link));
        return inOrder("type", "message", "attachments", List.of(attachment));
    }

    private static Map<String, Object> card(Wording wording, Notice notice, String link) {
        var title = inOrder(
                "type", "TextBlock", "size", "Medium", "weight", "Bolder", "text", wording.text(notice), "wrap", true);
        var facts = List.of(
                inOrder("title", wording.label("reference"), "value", notice.reference()),
                inOrder("title", wording.label("urgency"), "value", wording.urgency(notice)),
                inOrder("title", wording.label("since"), "value", wording.since(notice.since())));
        var open = inOrder("type", "Action.OpenUrl", "title", wording.open(), "url", link);
        return inOrder(
                "$schema",
                SCHEMA,
                "type",
                "AdaptiveCard",
                "version",
                "1.4",
                "body",
                List.of(title, inOrder("type", "FactSet", "facts", facts)),
                "actions",
                List.of(open));
    }

    /** Names and values in turn. */
    private static Map<String, Object> inOrder(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
