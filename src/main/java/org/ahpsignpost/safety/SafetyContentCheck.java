package org.ahpsignpost.safety;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ahpsignpost.content.ContentCheck;
import org.ahpsignpost.content.ContentFile;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.content.ContentProblems;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.SafetyCategory;

/**
 * Every red flag has rules in every language that has any, and examples in every language that has any, every alarm has its reply in every language that has replies, every
 * placeholder a checked number, and no reply is longer than a frightened person reads.
 */
public final class SafetyContentCheck implements ContentCheck {

    static final int MOST_WORDS = 60;

    /** A danger that the rules can tell of, and so the replies must answer. */
    private record Alarm(String flag, SafetyCategory category) {}

    @Override
    public void check(ContentPack pack, ContentProblems problems) {
        var languages = Rules.of(pack, problems);
        if (languages.isEmpty()) {
            problems.add(Rules.FOLDER, 1, "there are no rules; the danger screen needs those of one language at least");
        }
        var alarms = new HashSet<Alarm>();
        for (LanguageRules rules : languages) {
            if (rules.rules().isEmpty()) {
                // only phrases that tell that help is there: the second net reads that language
                continue;
            }
            flags().filter(flag ->
                            rules.rules().stream().noneMatch(rule -> rule.flag().equals(flag)))
                    .forEach(flag -> problems.add(Rules.FOLDER, 1, "red flag " + flag + " has no rule"));
            rules.rules().forEach(rule -> addAlarms(rule, alarms));
        }
        pack.in(DangerExamples.FOLDER).forEach(file -> checkExamples(file, alarms, problems));
        checkReplies(pack, alarms, problems);
    }

    /** An alarm of the second net needs a reply as well; a message stands under one heading only. */
    private static void checkExamples(ContentFile file, Set<Alarm> alarms, ContentProblems problems) {
        Map<String, String> first = new HashMap<>();
        for (var example : DangerExamples.of(file)) {
            String before = first.putIfAbsent(example.text(), example.label());
            if (before != null && !before.equals(example.label())) {
                problems.add(
                        file.path(),
                        1,
                        "\"" + example.text() + "\" stands under " + before + " and under " + example.label());
            }
            if (!example.label().equals(DangerExamples.NONE)) {
                String[] flagAndCategory = example.label().split(" ");
                alarms.add(new Alarm(
                        flagAndCategory[0],
                        SafetyCategory.of(flagAndCategory[1]).orElseThrow()));
            }
        }
    }

    private static void addAlarms(Rule rule, Set<Alarm> alarms) {
        alarms.add(new Alarm(rule.flag(), rule.category()));
        rule.raises().forEach(raise -> alarms.add(new Alarm(rule.flag(), raise.to())));
    }

    private static void checkReplies(ContentPack pack, Set<Alarm> alarms, ContentProblems problems) {
        var table = pack.find(Numbers.FILE);
        if (table.isEmpty() || pack.find(ReplyBook.FOLDER + "/en.yaml").isEmpty()) {
            problems.add(
                    Numbers.FILE,
                    1,
                    "the numbers or the English replies, " + ReplyBook.FOLDER + "/en.yaml, are missing");
            return;
        }
        var numbers = Numbers.of(table.get().tree());
        for (ContentFile file : pack.in(ReplyBook.FOLDER)) {
            var book = new ReplyBook(file.tree(), numbers);
            try {
                alarms.forEach(alarm -> check(alarm, book, file, problems));
                alarms.forEach(alarm -> book.reminder(alarm.category()));
                book.lastLine();
            } catch (IllegalArgumentException e) {
                problems.add(file, "", String.valueOf(e.getMessage()));
            }
        }
    }

    private static void check(Alarm alarm, ReplyBook book, ContentFile file, ContentProblems problems) {
        for (Audience audience : Audience.values()) {
            for (Set<String> needs : eachNeed()) {
                var reply = book.reply(alarm.flag(), alarm.category(), audience, needs);
                if (reply.isEmpty()) {
                    problems.add(
                            file,
                            "/replies",
                            alarm.flag() + " has no reply for "
                                    + alarm.category().wire());
                } else if (words(reply.get().text()) > MOST_WORDS) {
                    problems.add(
                            file,
                            "/replies",
                            alarm.flag() + " " + alarm.category().wire() + " has "
                                    + words(reply.get().text()) + " words for " + audience.wire() + " " + needs
                                    + "; at most " + MOST_WORDS);
                }
            }
        }
    }

    static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static List<Set<String>> eachNeed() {
        return Stream.concat(
                        Stream.of(Set.<String>of()), ReplyBook.NEEDS.stream().map(Set::of))
                .toList();
    }

    private static Stream<String> flags() {
        return IntStream.rangeClosed(1, 30).mapToObj(n -> "RF%02d".formatted(n));
    }
}
