package org.ahpsignpost.plainlanguage.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentSource;
import org.ahpsignpost.plainlanguage.sentence.EnglishSentences;
import org.ahpsignpost.plainlanguage.sentence.Tagger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a reader once found wrong is not made again: another sense, an owner of a condition that changed, words that fit no grammar. */
class JudgedSentencesTest {

    private static final int SHORTEST = 9;

    private static final Rewriter REWRITER =
            new Rewriter(ContentPack.load(ContentSource.packaged()), new EnglishSentences(), new Tagger());

    record Judged(String source, String made, String wrong) {}

    static List<Judged> judged() throws IOException {
        try (var in = JudgedSentencesTest.class.getResourceAsStream("/evaluation/plain/judged-wrong.yaml")) {
            var judged = new ArrayList<Judged>();
            for (var node : new YAMLMapper().readTree(in).path("sentences")) {
                judged.add(new Judged(
                        node.path("source").asString(),
                        node.path("made").asString(),
                        node.path("wrong").asString()));
            }
            return judged;
        }
    }

    @ParameterizedTest
    @MethodSource("judged")
    void whatAReaderFoundWrongIsNotMadeAgain(Judged sentence) {
        var draft = REWRITER.draft(sentence.source());
        assertThat(REWRITER.cut(draft, SHORTEST, true).text())
                .as(sentence.wrong())
                .isNotEqualTo(sentence.made());
    }
}
