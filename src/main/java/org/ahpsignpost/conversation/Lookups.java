package org.ahpsignpost.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ahpsignpost.dialogue.Calls;
import org.ahpsignpost.dialogue.Said;
import org.ahpsignpost.directory.NearbyService;
import org.ahpsignpost.directory.Places;
import org.ahpsignpost.directory.SearchOutcome;
import org.ahpsignpost.directory.ServiceDirectory;
import org.ahpsignpost.directory.ServiceQuery;
import org.ahpsignpost.knowledge.Knowledge;
import org.ahpsignpost.knowledge.Route;
import org.ahpsignpost.labels.Audience;
import org.ahpsignpost.labels.Label;
import org.ahpsignpost.labels.Profession;
import org.jspecify.annotations.Nullable;

/** What flows may look up: professions, services, resources, and what the person has told us. */
final class Lookups {

    /** Services shown at once: enough to choose from, few enough to read on an old phone. */
    private static final int SERVICES = 3;

    private final Knowledge knowledge;
    private final ServiceDirectory directory;
    private final Places places;
    private final CaseOfTurn cases;

    Lookups(Knowledge knowledge, ServiceDirectory directory, Places places, CaseOfTurn cases) {
        this.knowledge = knowledge;
        this.directory = directory;
        this.places = places;
        this.cases = cases;
    }

    Calls of(Turn turn) {
        return new ForTurn(turn.conversation.audience(), () -> turn.forget = true, () -> cases.ask(turn));
    }

    /** For the first words of a conversation, when nobody has said anything yet. */
    Calls ofNobody(Audience audience) {
        return new ForTurn(audience, () -> {}, () -> Calls.Result.of("no-staff"));
    }

    private final class ForTurn implements Calls {

        private final Audience audience;
        private final Runnable forget;
        private final Supplier<Result> ask;

        /**
         * @param forget called where the person wants us to forget them
         * @param ask called where the person asks for a human
         */
        ForTurn(Audience audience, Runnable forget, Supplier<Result> ask) {
            this.audience = audience;
            this.forget = forget;
            this.ask = ask;
        }

        @Override
        public Set<String> names() {
            return Set.of(
                    "profession-facts",
                    "find-services",
                    "show-services",
                    "show-resources",
                    "known-facts",
                    "forget",
                    "ask-for-a-human");
        }

        @Override
        public Result call(String name, Map<String, String> slots, @Nullable Label subject) {
            return switch (name) {
                case "profession-facts" -> professionFacts(slots);
                case "find-services" -> findServices(slots);
                case "show-services" -> showServices(slots);
                case "show-resources" -> showResources(subject);
                case "known-facts" -> Result.of(told(slots).isEmpty() ? "none" : "some");
                case "forget" -> forgetThePerson();
                case "ask-for-a-human" -> ask.get();
                default -> throw new IllegalArgumentException("flows cannot call " + name);
            };
        }

        private Result professionFacts(Map<String, String> slots) {
            var entry = profession(slots).flatMap(knowledge::profession);
            if (entry.isEmpty()) {
                return Result.of("unknown");
            }
            boolean explain = entry.get().route() == Route.EXPLAIN;
            return new Result(
                    explain ? "explain" : "directory",
                    List.of(),
                    Map.of(
                            "route", explain ? "explain" : "directory",
                            "asks_who", entry.get().asksWho() ? "yes" : "no"));
        }

        private Result findServices(Map<String, String> slots) {
            var profession = profession(slots);
            var place = Optional.ofNullable(slots.get("place")).flatMap(places::outwardCode);
            if (profession.isEmpty() || place.isEmpty()) {
                return Result.of("unavailable");
            }
            var query = new ServiceQuery(
                    profession.get(), place.get(), age(slots), slots.get("who"), needs(slots), false, SERVICES);
            return switch (directory.find(query)) {
                case SearchOutcome.Found found -> found(found.services());
                case SearchOutcome.NoneNear none -> Result.of("none-near");
                case SearchOutcome.Unavailable unavailable -> Result.of("unavailable");
            };
        }

        private static Result found(List<NearbyService> services) {
            boolean letter =
                    services.stream().allMatch(service -> service.selfReferral().equals("no"));
            String ids =
                    String.join(",", services.stream().map(NearbyService::id).toList());
            return new Result(
                    letter ? "letter" : "found",
                    List.of(),
                    Map.of("services_shown", ids, "count", Integer.toString(services.size())));
        }

        private static Result showServices(Map<String, String> slots) {
            var ids = List.of(slots.getOrDefault("services_shown", "").split(","));
            return new Result("shown", List.of(new Said.Services(ids, slots.getOrDefault("place", ""))), Map.of());
        }

        private Result showResources(@Nullable Label subject) {
            var said = new ArrayList<Said>();
            if (subject != null) {
                var version = audience == Audience.PATIENT
                                && knowledge
                                                .text(subject, org.ahpsignpost.labels.Language.EN)
                                                .forPatients()
                                        != null
                        ? "forPatients"
                        : "plain";
                said.add(new Said.Knowledge(subject, version));
                var ids = new ArrayList<>(List.of(subject.name()));
                ids.addAll(audience == Audience.STAFF ? knowledge.related(subject.name()) : List.of());
                said.add(new Said.Resources(ids));
            }
            return new Result("shown", said, Map.of());
        }

        private Result forgetThePerson() {
            forget.run();
            return Result.of("done");
        }
    }

    /** The slots that hold what the person told us, in the order in which they are named to them. */
    static List<String> told(Map<String, String> slots) {
        return List.of("profession", "place", "who", "age", "needs").stream()
                .filter(slots::containsKey)
                .toList();
    }

    private static Optional<Profession> profession(Map<String, String> slots) {
        return Optional.ofNullable(slots.get("profession")).flatMap(Profession::of);
    }

    private static @Nullable Integer age(Map<String, String> slots) {
        String age = slots.get("age");
        return age == null ? null : Integer.valueOf(age);
    }

    private static Set<String> needs(Map<String, String> slots) {
        String needs = slots.get("needs");
        return needs == null ? Set.of() : Set.of(needs.split(","));
    }
}
