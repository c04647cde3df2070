package org.ahpsignpost.notification;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes the body of a letter for each kind of address. Holds the notice and a link, nothing else. Thread-safe. */
final class LetterWriter {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Wording wording;
    private final String deskUrl;

    LetterWriter(Wording wording, String deskUrl) {
        this.wording = wording;
        this.deskUrl = deskUrl;
    }

    String body(Address address, String id, Notice notice) {
        return switch (address.kind()) {
            case Address.WEBHOOK -> webhook(id, notice);
            case Address.TEAMS -> JSON.writeValueAsString(TeamsCard.of(wording, notice, link(notice)));
            case Address.MAIL -> new MailBody(wording.subject(notice), wording.mail(notice, link(notice))).json();
            default -> throw new IllegalArgumentException("no letter is written for the kind " + address.kind());
        };
    }

    private String webhook(String id, Notice notice) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("event", notice.event());
        body.put("reference", notice.reference());
        body.put("urgency", notice.urgency());
        body.put("contact", notice.contact());
        body.put("since", notice.since().truncatedTo(ChronoUnit.SECONDS).toString());
        body.put("link", link(notice));
        return JSON.writeValueAsString(body);
    }

    private String link(Notice notice) {
        return deskUrl + "/desk/cases/" + notice.reference();
    }
}
