package org.ahpsignpost.dialogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One step of a flow. */
sealed interface Step {

    /** The steps of the same flow that may come after this one. */
    List<String> exits();

    /** Says a message and goes on. */
    record Say(String message, String then) implements Step {
        @Override
        public List<String> exits() {
            return List.of(then);
        }
    }

    /** Says what we know of the flow's subject and goes on. */
    record Tell(String version, String then) implements Step {
        @Override
        public List<String> exits() {
            return List.of(then);
        }
    }

    /** A step at which the dialogue waits for the person. */
    sealed interface Question extends Step {
        String slot();

        String say();

        /** Why we ask; said when the person wants to know. */
        String why();

        /** The same question in other words, for the first and second time it was not answered. */
        List<String> again();

        /** Where to go when the person would rather not say: always possible. */
        String skip();

        String then();

        /** Labels that count as an answer to this question and not as a new wish. */
        List<String> alsoMeans();
    }

    /** Asks for a slot in the person's own words. {@code unusable} says where to go for an answer that cannot be used, by reason. */
    record Ask(
            String slot,
            String say,
            String why,
            List<String> again,
            String skip,
            String then,
            List<String> alsoMeans,
            Map<String, String> unusable)
            implements Question {
        @Override
        public List<String> exits() {
            return java.util.stream.Stream.concat(java.util.stream.Stream.of(skip, then), unusable.values().stream())
                    .toList();
        }
    }

    /** Asks to pick one of a list. */
    record Choose(
            String slot,
            String say,
            String why,
            List<String> again,
            String skip,
            String then,
            List<String> alsoMeans,
            List<Option> options,
            @Nullable String optionsFrom)
            implements Question {
        @Override
        public List<String> exits() {
            return java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(skip, then),
                            options.stream().map(Option::then).filter(java.util.Objects::nonNull))
                    .toList();
        }
    }

    /**
     * Offers things to pick after an answer; anything else the person says is taken as a new wish.
     *
     * @param optionsFrom {@code likely} where the likeliest readings of the message stand before the options; null otherwise
     */
    record Offer(
            @Nullable String say,
            List<Option> options,
            @Nullable String optionsFrom) implements Step {
        @Override
        public List<String> exits() {
            return options.stream()
                    .map(Option::then)
                    .filter(java.util.Objects::nonNull)
                    .toList();
        }
    }

    /** Goes on by what is known, without saying anything. */
    record Branch(List<Case> cases, String otherwise) implements Step {
        @Override
        public List<String> exits() {
            return java.util.stream.Stream.concat(cases.stream().map(Case::then), java.util.stream.Stream.of(otherwise))
                    .toList();
        }
    }

    /** One case of a branch: holds where the slot is known (or not), or has one of the values. */
    record Case(String slot, boolean known, List<String> values, String then) {
        boolean holds(Map<String, String> slots) {
            String value = slots.get(slot);
            if (!values.isEmpty()) {
                return value != null && values.contains(value) == known;
            }
            return (value != null) == known;
        }
    }

    /** Looks something up outside and goes on by the outcome. */
    record Call(String name, Map<String, String> outcomes) implements Step {
        @Override
        public List<String> exits() {
            return List.copyOf(outcomes.values());
        }
    }

    /** Fills slots; an empty value clears one. */
    record Fill(Map<String, String> slots, String then) implements Step {
        @Override
        public List<String> exits() {
            return List.of(then);
        }
    }

    /** Goes to another flow, which takes this one's place. */
    record Jump(String flow) implements Step {
        @Override
        public List<String> exits() {
            return List.of();
        }
    }

    /** Ends the flow; one that waits below goes on, and otherwise more is offered unless it ends quietly. */
    record End(boolean quietly) implements Step {
        @Override
        public List<String> exits() {
            return List.of();
        }
    }
}
