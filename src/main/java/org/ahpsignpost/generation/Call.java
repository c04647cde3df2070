package org.ahpsignpost.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ahpsignpost.generation.ModelReply.Spoken;
import org.jspecify.annotations.Nullable;

/** What is noted of one use of a model while it goes on. Holds codes and counts, no words. Used by one thread. */
final class Call {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,99}");
    private static final String UNNAMED = "unnamed";

    final String id;
    final Ask ask;
    final List<String> guards = new ArrayList<>();
    final long startNanos = System.nanoTime();

    List<String> sources = List.of();
    String model = "";

    @Nullable
    String fingerprint;

    long tokensIn;
    long tokensOut;
    int tries;

    Call(String id, Ask ask) {
        this.id = id;
        this.ask = ask;
    }

    /** A try that brought words or not; where the server does not count, our own guess stands. */
    void tried(Prompt prompt, ModelReply reply) {
        tries++;
        if (reply instanceof Spoken spoken) {
            model = name(spoken.model());
            String build = spoken.fingerprint();
            fingerprint = build == null ? null : name(build);
            tokensIn += spoken.tokensIn() > 0 ? spoken.tokensIn() : prompt.tokens();
            tokensOut += spoken.tokensOut() > 0 ? spoken.tokensOut() : new Prompt("", spoken.content()).tokens();
        } else if (reply instanceof ModelReply.Blocked || reply.equals(ModelReply.Failed.of("timed_out"))) {
            // whoever is billed is billed for what was read, so it counts
            tokensIn += prompt.tokens();
        }
    }

    /** @param what is judged: "before", or the number of the try */
    void judged(String what, GuardChain.Judged judged) {
        judged.notes().forEach(note -> guards.add(what + ":" + note));
    }

    /** What a server calls itself is kept only where it is a name: it could as well be somebody's words. */
    private static String name(String told) {
        return NAME.matcher(told).matches() ? told : UNNAMED;
    }

    long millis() {
        return (System.nanoTime() - startNanos) / 1_000_000;
    }
}
