package org.ahpsignpost.generation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ahpsignpost.generation.CallStore.Spent;
import org.ahpsignpost.record.RecordUnavailableException;

/**
 * The budgets of tokens and money. What a call may cost at most is set aside before it is made, and what it did cost counted after, so that
 * calls at the same moment cannot pass the budget together. The sum of all nodes is read from the record every ten seconds. Thread-safe.
 */
final class Spending {

    private static final Duration READ_EVERY = Duration.ofSeconds(10);
    private static final double MICROS = 1_000_000;

    private final CallStore store;
    private final GenerationProperties settings;

    private LocalDate day = LocalDate.EPOCH;
    private Instant readAt = Instant.EPOCH;
    private Spent read = new Spent(0, 0);

    /** What this node spent since the record was read; it is on the record by the next reading. */
    private Spent since = new Spent(0, 0);

    /** What calls that are under way may still cost. */
    private Spent setAside = new Spent(0, 0);

    Spending(CallStore store, GenerationProperties settings) {
        this.store = store;
        this.settings = settings;
    }

    /** What one use was allowed. */
    record Allowance(long tokensIn, long tokensOut) {
        long tokens() {
            return tokensIn + tokensOut;
        }
    }

    /** Sets aside what the prompt may cost with both tries. @return code of the budget that is used up; empty where there is room */
    Optional<String> refuses(Occasion occasion, Allowance allowance) {
        try {
            long conversation = store.tokensOf(occasion.conversationId());
            if (conversation + allowance.tokens() > settings.conversationTokens()) {
                return Optional.of("conversation_budget");
            }
            return setAside(occasion.at(), allowance);
        } catch (RecordUnavailableException e) {
            return Optional.of("budget_unknown");
        }
    }

    Allowance allowance(Prompt prompt) {
        return new Allowance(Composer.TRIES * prompt.tokens(), (long) Composer.TRIES * settings.answerTokens());
    }

    /** What was set aside is given back, and what was spent counted. */
    synchronized void spent(Allowance allowance, Call call) {
        setAside = sum(setAside, -allowance.tokens(), -cost(allowance.tokensIn(), allowance.tokensOut()));
        since = sum(since, call.tokensIn + call.tokensOut, cost(call.tokensIn, call.tokensOut));
    }

    /** In millionths of the currency the prices are in. */
    long cost(long tokensIn, long tokensOut) {
        return Math.round((tokensIn * settings.priceIn() + tokensOut * settings.priceOut()) * 1_000);
    }

    private synchronized Optional<String> setAside(Instant now, Allowance allowance) {
        readAgain(now);
        long cost = cost(allowance.tokensIn(), allowance.tokensOut());
        if (read.tokens() + since.tokens() + setAside.tokens() + allowance.tokens() > settings.dayTokens()) {
            return Optional.of("day_budget");
        }
        long costs = read.costMicros() + since.costMicros() + setAside.costMicros() + cost;
        if (settings.dayCost() > 0 && costs > settings.dayCost() * MICROS) {
            return Optional.of("day_cost");
        }
        setAside = sum(setAside, allowance.tokens(), cost);
        return Optional.empty();
    }

    private void readAgain(Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (today.equals(day) && now.isBefore(readAt.plus(READ_EVERY))) {
            return;
        }
        read = store.on(today);
        day = today;
        readAt = now;
        since = new Spent(0, 0);
    }

    private static Spent sum(Spent spent, long tokens, long costMicros) {
        return new Spent(spent.tokens() + tokens, spent.costMicros() + costMicros);
    }
}
