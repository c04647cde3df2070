package org.ahpsignpost.channel.sms;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ahpsignpost.channel.sms.Keyword.Order;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.text.Words;

/**
 * The words of {@code sms/keywords.yaml}. One counts only where it is the whole message, whatever its capitals, accents, spaces,
 * quotes and full stops: "Please don't stop my physio" stops nothing. Thread-safe.
 */
final class Keywords {

    private final Map<String, Keyword> byWords = new HashMap<>();

    static Keywords of(ContentPack pack) {
        var keywords = new Keywords();
        var file = pack.file("sms/keywords.yaml").tree().path("keywords");
        // an earlier order and an earlier language win a word that two of them have
        for (Order order : Order.values()) {
            var byLanguage = file.path(order.name().toLowerCase(Locale.ROOT));
            for (Language language : Language.values()) {
                byLanguage
                        .path(language.code())
                        .forEach(word ->
                                keywords.byWords.putIfAbsent(Words.key(word.asString()), new Keyword(order, language)));
            }
        }
        return keywords;
    }

    Optional<Keyword> in(String message) {
        return Optional.ofNullable(byWords.get(Words.key(message)));
    }
}
