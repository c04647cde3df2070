package org.ahpsignpost.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ahpsignpost.dialogue.Advance;
import org.ahpsignpost.dialogue.Option;
import org.ahpsignpost.dialogue.Said;
import org.ahpsignpost.labels.DecisionKind;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.reply.Choice;
import org.ahpsignpost.reply.Reply;
import org.ahpsignpost.safety.DangerScreen;
import org.ahpsignpost.safety.SafetyReplies;
import org.ahpsignpost.understanding.Understanding;
import org.jspecify.annotations.Nullable;

/** Step 10: puts what is to be said into words. A danger's fixed reply stands first. */
final class ComposeReply implements TurnStep {

    private static final String ENGLISH_ONLY = "language.fallback";
    private static final String UNCHECKED = "language.unchecked";
    private static final String ASK_LANGUAGE = "language.ask";
    private static final String LANGUAGE_NAME = "language.name";

    private final DangerScreen screen;
    private final SafetyReplies safetyReplies;
    private final SayingWriter writer;
    private final Wording wording;
    private final Understanding understanding;
    private final CaseOfTurn cases;

    ComposeReply(
            DangerScreen screen,
            SafetyReplies safetyReplies,
            SayingWriter writer,
            Wording wording,
            Understanding understanding,
            CaseOfTurn cases) {
        this.screen = screen;
        this.safetyReplies = safetyReplies;
        this.writer = writer;
        this.wording = wording;
        this.understanding = understanding;
        this.cases = cases;
    }

    @Override
    public String name() {
        return "compose";
    }

    @Override
    public boolean always() {
        return true;
    }

    @Override
    public Next take(Turn turn) {
        if (turn.kind == DecisionKind.ESCALATE) {
            turn.replies.add(
                    safetyReplies.reply(turn.screening, turn.conversation.audience(), turn.language, needs(turn)));
            cases.afterDanger(turn).ifPresent(turn.replies::add);
            return Next.GO_ON;
        }
        if (turn.leftToStaff) {
            return Next.GO_ON;
        }
        if (turn.failed.contains(ScreenForDanger.NAME)) {
            // nobody knows whether this was danger, so every way to help stands first
            turn.replies.add(safetyReplies.lastLine(turn.language));
        }
        if (turn.hold != null) {
            turn.replies.add(safetyReplies.reminder(turn.hold.category(), turn.language));
        }
        if (turn.languageUnsure) {
            turn.replies.add(whichLanguage(turn.language));
        }
        if (turn.advance != null) {
            turn.replies.addAll(words(turn.advance, turn.language, turn.version, turn.worded));
        }
        if (turn.language != Language.EN && turn.conversation.told() != turn.language) {
            sayWhatOurWordsAreWorth(turn);
        }
        return Next.GO_ON;
    }

    /** Asks in both languages which one to go on in; the answer is the name of a language, which is always heard. */
    private Reply whichLanguage(Language guessed) {
        var languages = List.of(guessed, Language.EN);
        String question = languages.stream()
                .map(language -> wording.message(ASK_LANGUAGE, language))
                .collect(Collectors.joining("\n"));
        return Reply.text(question)
                .withChoices(languages.stream()
                        .map(language -> wording.message(LANGUAGE_NAME, language))
                        .map(name -> new Choice(name, name))
                        .toList());
    }

    /** The sayings in words, with the options on the last. */
    List<Reply> words(Advance advance, Language language, Version version) {
        return words(advance, language, version, null);
    }

    private List<Reply> words(Advance advance, Language language, Version version, Turn.@Nullable Worded worded) {
        var replies = new ArrayList<Reply>();
        for (Said said : advance.said()) {
            replies.addAll(
                    worded != null && worded.said() == said
                            ? List.of(Reply.text(worded.instead()))
                            : writer.write(said, language, version));
        }
        var choices = choices(advance.options(), language);
        if (!choices.isEmpty() && !replies.isEmpty()) {
            replies.add(replies.removeLast().withChoices(choices));
        }
        return replies;
    }

    private List<Choice> choices(List<Option> options, Language language) {
        return options.stream()
                .map(option -> new Choice(wording.option(option, language), option.value()))
                .toList();
    }

    /**
     * Once in a conversation: that we answer in English, or that nobody has checked the words of the language; and where danger told
     * in it is not seen, every way to help.
     */
    private void sayWhatOurWordsAreWorth(Turn turn) {
        if (!wording.speaks(turn.language)) {
            turn.replies.add(Reply.text(wording.message(ENGLISH_ONLY, Language.EN)));
        } else if (!wording.checked(turn.language)) {
            turn.replies.add(Reply.text(wording.message(UNCHECKED, turn.language)));
        }
        if (!screen.reads(turn.language)) {
            turn.replies.add(safetyReplies.lastLine(turn.language));
        }
    }

    private Set<String> needs(Turn turn) {
        var needs = new HashSet<String>();
        try {
            needs.addAll(understanding.details(turn.text(), turn.language).needs());
        } catch (RuntimeException e) {
            // a danger is answered whatever else is broken; the reply is then without the access row
            turn.failed.add("understand");
        }
        String told = turn.conversation.dialogue().slots().get("needs");
        if (told != null) {
            needs.addAll(List.of(told.split(",")));
        }
        return needs;
    }
}
