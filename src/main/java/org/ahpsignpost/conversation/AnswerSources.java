package org.ahpsignpost.conversation;

import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.dialogue.Said;
import org.ahpsignpost.generation.Source;
import org.ahpsignpost.knowledge.Knowledge;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.reply.Reply;
import org.ahpsignpost.reply.ServiceCard;
import org.jspecify.annotations.Nullable;

/** What an answer may be made of: the approved text about what the person wants, and the services shown in the same turn. */
final class AnswerSources {

    private final Knowledge knowledge;
    private final SayingWriter writer;

    AnswerSources(Knowledge knowledge, SayingWriter writer) {
        this.knowledge = knowledge;
        this.writer = writer;
    }

    /** What is said without a model. */
    String approved(Said.Knowledge known, Language language) {
        return writer.write(known, language, Version.PLAIN).getFirst().text();
    }

    List<Source> of(Turn turn, Said.Knowledge known) {
        var sources = new ArrayList<Source>();
        var text = knowledge.text(known.label(), turn.language);
        sources.add(new Source(known.label().value(), text.name(), lines(text.plain(), text.forPatients())));
        var advance = turn.advance;
        if (advance != null) {
            advance.said().stream()
                    .filter(Said.Services.class::isInstance)
                    .flatMap(said -> writer.write(said, turn.language, Version.PLAIN).stream())
                    .forEach(reply -> service(reply, sources));
        }
        return sources;
    }

    private static void service(Reply reply, List<Source> sources) {
        if (reply.card() instanceof ServiceCard card) {
            sources.add(new Source(card.id(), card.name(), lines(reply.text(), card.description())));
        }
    }

    private static String lines(String first, @Nullable String second) {
        return second == null ? first : first + "\n" + second;
    }
}
