package org.ahpsignpost.generation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.ahpsignpost.generation.Ask.Passage;
import org.ahpsignpost.generation.Generated.Approved;
import org.ahpsignpost.generation.Generated.Crisis;
import org.ahpsignpost.generation.Generated.Written;
import org.ahpsignpost.generation.ModelReply.Blocked;
import org.ahpsignpost.generation.ModelReply.Failed;
import org.ahpsignpost.generation.ModelReply.Spoken;
import org.ahpsignpost.generation.Verdict.Refused;
import org.ahpsignpost.labels.Language;
import org.ahpsignpost.record.SqlWork;
import org.jspecify.annotations.Nullable;

/**
 * Asks a model, lets the guards judge, asks once more where that may help, and else says the approved text. Guards judge; only this
 * rewrites. The time limit holds for both tries together.
 */
final class Composer implements Generation {

    /** The first answer, and one more after a refusal or a failure that may pass. */
    static final int TRIES = 2;

    /** By our own generous count. More of a prompt might be cut off by a server without a word, rules first. */
    private static final int MOST_PROMPT_TOKENS = 6_000;

    private static final int ID_BYTES = 16;

    /** How long to wait before a failure is tried again: long enough to part callers that failed together. */
    private static final int SHORTEST_PAUSE_MILLIS = 20;

    private static final int LONGEST_PAUSE_MILLIS = 120;

    private final PromptBook prompts;
    private final GuardChain guards;
    private final Set<Language> languages;
    private final ModelLine line;
    private final Spending spending;
    private final CallStore store;
    private final GenerationMeters meters;
    private final RandomGenerator random;
    private final Duration limit;

    /** @param languages that every guard can judge */
    Composer(
            PromptBook prompts,
            GuardChain guards,
            Set<Language> languages,
            ModelLine line,
            Spending spending,
            CallStore store,
            GenerationMeters meters,
            RandomGenerator random,
            Duration limit) {
        this.prompts = prompts;
        this.guards = guards;
        this.languages = Set.copyOf(languages);
        this.line = line;
        this.spending = spending;
        this.store = store;
        this.meters = meters;
        this.random = random;
        this.limit = limit;
    }

    /** What the tries came to. */
    private sealed interface Result {
        record Said(Draft draft) implements Result {}

        record Nothing(String reason) implements Result {}

        record SelfHarm() implements Result {}
    }

    @Override
    public boolean speaks(Language language) {
        return languages.contains(language);
    }

    @Override
    public Generated answer(Occasion occasion, String question, List<Source> sources, String approved) {
        var contacts = new Contacts();
        return compose(
                new Ask(Purpose.ANSWER, occasion, PromptText.visible(question), put(sources, contacts), contacts),
                approved);
    }

    @Override
    public Generated rewrite(Occasion occasion, String approved) {
        var contacts = new Contacts();
        var source = List.of(new Source("approved", "", approved));
        return compose(new Ask(Purpose.REWRITE, occasion, "", put(source, contacts), contacts), approved);
    }

    @Override
    public SqlWork forget(String conversationId) {
        return store.forget(conversationId);
    }

    private static List<Passage> put(List<Source> sources, Contacts contacts) {
        var passages = new ArrayList<Passage>();
        for (Source source : sources) {
            passages.add(new Passage(
                    "S" + (passages.size() + 1),
                    source.id(),
                    contacts.putAway(PromptText.ordinary(source.name())),
                    contacts.putAway(PromptText.ordinary(source.text()))));
        }
        return passages;
    }

    private Generated compose(Ask ask, String approved) {
        var call = new Call(id(), ask);
        Result result;
        try {
            result = tries(call);
        } catch (RuntimeException e) {
            result = new Result.Nothing("broken");
        }
        return switch (result) {
            case Result.Said said -> {
                call.sources = said.draft().cited().stream().map(Passage::id).toList();
                yield new Written(ask.contacts().bringBack(said.draft().text()), done(call, "written", null));
            }
            case Result.Nothing nothing ->
                new Approved(approved, nothing.reason(), done(call, "approved", nothing.reason()));
            case Result.SelfHarm harm -> new Crisis(done(call, "crisis", "self_harm"));
        };
    }

    private SqlWork done(Call call, String outcome, @Nullable String reason) {
        meters.used(call, outcome, reason == null ? "none" : reason);
        return store.write(call, spending.cost(call.tokensIn, call.tokensOut), outcome, reason);
    }

    private Result tries(Call call) {
        if (!speaks(call.ask.occasion().language())) {
            return new Result.Nothing("language_not_judged");
        }
        var before = guards.before(call.ask);
        call.judged("before", before);
        if (before.verdict() instanceof Refused refused) {
            meters.refused(before.by(), refused.code());
            return new Result.Nothing(refused.code());
        }
        Prompt prompt = prompts.write(call.ask, null);
        if (prompt.tokens() > MOST_PROMPT_TOKENS) {
            return new Result.Nothing("too_long");
        }
        var allowance = spending.allowance(prompt);
        var refusal = spending.refuses(call.ask.occasion(), allowance);
        if (refusal.isPresent()) {
            return new Result.Nothing(refusal.get());
        }
        try {
            return tries(call, prompt);
        } finally {
            spending.spent(allowance, call);
        }
    }

    private Result tries(Call call, Prompt first) {
        Prompt prompt = first;
        String reason = "";
        for (int number = 1; number <= TRIES; number++) {
            ModelReply reply = line.say(prompt, left(call));
            call.tried(prompt, reply);
            switch (reply) {
                case Blocked blocked -> {
                    // words of ours that a host takes for self-harm tell nothing of the person
                    boolean crisis = blocked.selfHarm() && call.ask.purpose() == Purpose.ANSWER;
                    return crisis ? new Result.SelfHarm() : new Result.Nothing(blocked.code());
                }
                case Failed failed -> {
                    reason = failed.code();
                    if (!failed.mayPass() || number == TRIES || !pause(call)) {
                        return new Result.Nothing(reason);
                    }
                }
                case Spoken spoken -> {
                    var draft = Draft.of(call.ask, spoken);
                    var judged = guards.after(draft);
                    call.judged(Integer.toString(number), judged);
                    if (!(judged.verdict() instanceof Refused refused)) {
                        return new Result.Said(draft);
                    }
                    meters.refused(judged.by(), refused.code());
                    reason = refused.code();
                    if (!refused.again()) {
                        return new Result.Nothing(reason);
                    }
                    prompt = prompts.write(call.ask, reason);
                }
            }
        }
        return new Result.Nothing(reason);
    }

    private Duration left(Call call) {
        return limit.minusNanos(System.nanoTime() - call.startNanos);
    }

    /** Whether there is time for another try after a pause. */
    private boolean pause(Call call) {
        int millis = random.nextInt(SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS);
        if (left(call).toMillis() <= millis) {
            return false;
        }
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String id() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
