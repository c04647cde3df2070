package org.ahpsignpost.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ahpsignpost.conversation.TurnReply.Alternative;
import org.ahpsignpost.dialogue.Advance;
import org.ahpsignpost.dialogue.Said;
import org.ahpsignpost.directory.PlaceMention;
import org.ahpsignpost.generation.Generated;
import org.ahpsignpost.handoff.CaseChange;
import org.ahpsignpost.handoff.HandoffCase;
import org.ahpsignpost.labels.DecisionKind;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.labels.SafetyCategory;
import org.ahpsignpost.language.LanguageGuess;
import org.ahpsignpost.plainlanguage.Reading;
import org.ahpsignpost.privacy.Redaction;
import org.ahpsignpost.record.SqlWork;
import org.ahpsignpost.record.StoredTurn;
import org.ahpsignpost.reply.Reply;
import org.ahpsignpost.safety.Screening;
import org.jspecify.annotations.Nullable;

/**
 * One turn while it is being decided: what came in, and what the steps have found so far. Used by one thread, gone when the
 * reply is given.
 */
final class Turn {

    final Conversation conversation;
    final @Nullable String messageId;
    final Instant now;

    /** The person's own words. No step after the removal of personal data reads them. */
    final String raw;

    Language language;
    String languageEvidence = "earlier";
    /** The language the person chose, now or before; null where it is found message by message. */
    @Nullable
    Language chosen;

    /** Whether a word or two were too little to tell the language, so that the person is asked. */
    boolean languageUnsure;

    /** Whether this very message asks for a language. */
    boolean asksForLanguage;

    Screening screening = Screening.NONE;
    boolean helpReached;

    @Nullable
    SafetyHold hold;

    Redaction redaction = new Redaction("", List.of(), List.of());

    DecisionKind kind = DecisionKind.FALLBACK;

    @Nullable
    Label label;

    double confidence;

    /** A second wish of the same message, taken when the first is met. */
    @Nullable
    Label nextLabel;

    /** The places the message names; null until somebody asks. */
    @Nullable
    List<PlaceMention> places;

    List<Alternative> alternatives = List.of();

    @Nullable
    Advance advance;

    Version version = Version.PLAIN;
    boolean forget;

    /** The open case about the person, once somebody asked for it; null where there is none. */
    @Nullable
    HandoffCase knownCase;

    /** Whether a member of staff talks to the person, so that we are silent. */
    boolean leftToStaff;

    /** Whether the person asks for a human now. */
    boolean asksForHuman;

    /** Whether the person goes back from staff to us. */
    boolean leavesStaff;

    /** What came of asking a model, in this or in an earlier try at deciding the turn; null where none was asked. */
    @Nullable
    Generated asked;

    /** A model's words in place of an approved text; null where that is said. */
    @Nullable
    Worded worded;

    /** Written in the turn's own transaction, beside what it makes of the case. */
    final List<SqlWork> alongside = new ArrayList<>();

    /** What the turn makes of the case, written together with it; null where it makes nothing of any. */
    @Nullable
    CaseChange caseChange;

    List<Reply> replies = new ArrayList<>();
    Reading reading = Reading.NONE;

    /** What the reading gate did; null where the replies did not go through it. */
    ReadingGate.@Nullable Outcome gate;

    /** Steps that failed and were done without, by name. */
    final Set<String> failed = new LinkedHashSet<>();

    @Nullable
    StoredTurn answeredBefore;

    /** @param instead of the saying it stands for */
    record Worded(Said said, String instead) {}

    Turn(Conversation conversation, @Nullable String messageId, String raw, Instant now) {
        this.conversation = conversation;
        this.messageId = messageId;
        this.raw = raw;
        this.now = now;
        this.language = conversation.language();
        this.hold = conversation.hold();
        this.chosen = conversation.chosen();
    }

    /** From now on the person is answered in that language. */
    void choose(Language asked) {
        language = asked;
        chosen = asked;
        asksForLanguage = true;
        languageEvidence = LanguageGuess.CHOSEN;
    }

    /** Everything that is written together with the turn. */
    SqlWork work() {
        var all = new ArrayList<>(alongside);
        if (asked != null) {
            all.add(asked.record());
        }
        if (caseChange != null) {
            all.add(caseChange.work());
        }
        return connection -> {
            for (SqlWork work : all) {
                work.run(connection);
            }
        };
    }

    String text() {
        return redaction.redactedText();
    }

    int number() {
        return conversation.turns() + 1;
    }

    SafetyCategory category() {
        return hold == null ? SafetyCategory.NONE : hold.category();
    }

    void decide(DecisionKind decided, Advance by) {
        kind = decided;
        advance = by;
    }
}
