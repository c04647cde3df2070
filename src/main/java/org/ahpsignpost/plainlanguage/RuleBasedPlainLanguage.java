package org.ahpsignpost.plainlanguage;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.language.LanguageFinder;
import org.ahpsignpost.language.LanguageHint;
import org.ahpsignpost.plainlanguage.Blocks.Block;
import org.ahpsignpost.plainlanguage.PlainText.Warning;
import org.ahpsignpost.plainlanguage.reading.EnglishMeter;
import org.ahpsignpost.plainlanguage.rewrite.Rewriter;
import org.ahpsignpost.plainlanguage.rewrite.Rewriter.Draft;
import org.ahpsignpost.plainlanguage.rewrite.Rewriter.Rewritten;
import org.ahpsignpost.plainlanguage.sentence.EnglishSentences;
import org.ahpsignpost.plainlanguage.sentence.Tagger;
import org.jspecify.annotations.Nullable;

/**
 * Plain language by glossary and rules. The glossary takes memory, so it is read when first needed and forgotten when memory is. It cuts no more
 * than is needed: first what is over the 20 words that the NHS style allows, shorter only while the text is above the grade.
 */
final class RuleBasedPlainLanguage implements PlainLanguage {

    /** The NHS service manual: sentences of up to 20 words. */
    private static final int[] LONGEST = {20, 14, 9};

    /** "aphasia" in "aphasia (trouble with words)". */
    private static final Pattern EXPLAINED =
            Pattern.compile("\\b[A-Za-z-]{5,30}(?= \\([a-z][a-z' -]{4,80} [a-z' -]{1,40}\\))");

    /** Stands for the name of a profession when it is not to count. */
    private static final String SHORT_NAME = "help";

    private final ContentPack pack;
    private final Pattern names;
    private final EnglishSentences sentences;
    private final EnglishMeter meter;
    private final LanguageFinder languages;
    private final Tagger tagger = new Tagger();
    private volatile SoftReference<Rewriter> kept = new SoftReference<>(null);

    RuleBasedPlainLanguage(ContentPack pack, EnglishSentences sentences, EnglishMeter meter, LanguageFinder languages) {
        this.pack = pack;
        this.names = ContentTexts.names(pack);
        this.sentences = sentences;
        this.meter = meter;
        this.languages = languages;
    }

    @Override
    public PlainText rewrite(String text, double maxGrade) {
        double sourceGrade = grade(text);
        if (meter.measure(text).words() == 0) {
            return new PlainText(text, 0.0, 0.0, List.of(), List.of(new Warning(Warning.NO_WORDS, List.of())));
        }
        Language language = languages.find(text, LanguageHint.NONE).language();
        if (language != Language.EN) {
            return new PlainText(
                    text, null, null, List.of(), List.of(new Warning(Warning.NOT_ENGLISH, List.of(language.code()))));
        }
        if (sourceGrade <= maxGrade) {
            return new PlainText(text, sourceGrade, sourceGrade, kept(text), List.of());
        }
        return rewritten(text, sourceGrade, maxGrade);
    }

    @Override
    public double gradeWithoutNames(String text) {
        String explained = EXPLAINED.matcher(text).replaceAll(SHORT_NAME);
        return grade(names.matcher(explained).replaceAll(SHORT_NAME));
    }

    private PlainText rewritten(String text, double sourceGrade, double maxGrade) {
        var rewriter = rewriter();
        var drafts = Blocks.of(text).stream()
                .map(block -> new DraftBlock(block, draft(rewriter, block)))
                .toList();
        List<String> lines = List.of();
        var wouldLose = new LinkedHashSet<String>();
        for (int longest : LONGEST) {
            wouldLose.clear();
            lines = drafts.stream()
                    .map(draft -> line(rewriter, draft, longest, wouldLose))
                    .toList();
            if (grade(String.join("\n", lines)) <= maxGrade) {
                break;
            }
        }
        String plain = String.join("\n", lines);
        double grade = grade(plain);
        var warnings = new ArrayList<Warning>();
        if (grade > maxGrade) {
            warnings.add(new Warning(Warning.ABOVE_GRADE, List.of()));
        }
        if (!wouldLose.isEmpty()) {
            warnings.add(new Warning(Warning.LEFT_AS_IT_WAS, List.copyOf(wouldLose)));
        }
        return new PlainText(plain, grade, sourceGrade, kept(plain), warnings);
    }

    private record DraftBlock(Block block, @Nullable Draft draft) {}

    private static @Nullable Draft draft(Rewriter rewriter, Block block) {
        return block.kind() == Blocks.Kind.AS_IT_IS ? null : rewriter.draft(block.words());
    }

    private static String line(Rewriter rewriter, DraftBlock draft, int longest, LinkedHashSet<String> wouldLose) {
        var block = draft.block();
        if (draft.draft() == null) {
            return block.lead();
        }
        boolean points = block.lead().isEmpty();
        Rewritten rewritten = rewriter.cut(draft.draft(), block.kind() == Blocks.Kind.LINE ? 0 : longest, points);
        wouldLose.addAll(rewritten.wouldLose());
        return block.lead() + rewritten.text();
    }

    private List<String> kept(String text) {
        return text.lines()
                .flatMap(line -> sentences.of(line).stream())
                .flatMap(sentence -> Rewriter.figures(sentence).stream())
                .distinct()
                .collect(Collectors.toList());
    }

    private double grade(String text) {
        return Math.max(0, Math.round(meter.measure(text).fleschKincaid() * 10) / 10.0);
    }

    private Rewriter rewriter() {
        Rewriter rewriter = kept.get();
        return rewriter != null ? rewriter : read();
    }

    private synchronized Rewriter read() {
        Rewriter rewriter = kept.get();
        if (rewriter == null) {
            rewriter = new Rewriter(pack, sentences, tagger);
            kept = new SoftReference<>(rewriter);
        }
        return rewriter;
    }
}
