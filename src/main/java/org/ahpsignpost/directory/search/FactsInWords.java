package org.ahpsignpost.directory.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ahpsignpost.directory.catalogue.AccessFact;
import org.ahpsignpost.directory.catalogue.Cost;
import org.ahpsignpost.directory.catalogue.ServiceRecord;
import org.ahpsignpost.directory.search.DirectoryWords.Words;
import org.jspecify.annotations.Nullable;

/** Says who a service is for, what it costs, how one gets in, what access it has and how fresh all this is. */
final class FactsInWords {

    private static final int FRESH_DAYS = 90;

    private final Words words;
    private final LocalDate today;

    FactsInWords(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    String howToGetIn(ServiceRecord service) {
        var said = service.howToGetIn();
        String ours = words.say("/selfReferral/" + service.selfReferral().wire());
        return said == null ? ours : sentence(said);
    }

    @Nullable
    String whoFor(ServiceRecord service) {
        String area = service.area().national() ? null : service.area().name();
        String who = Stream.of(
                        ages(service.eligibility()),
                        service.eligibility().words(),
                        area == null ? null : words.say("/area", "area", area))
                .filter(Objects::nonNull)
                .map(FactsInWords::sentence)
                .collect(Collectors.joining(" "));
        return who.isEmpty() ? null : who;
    }

    private @Nullable String ages(ServiceRecord.Eligibility who) {
        var min = who.minimumAge();
        var max = who.maximumAge();
        String from = min == null || min == 0 ? "" : min.toString();
        if (max == null) {
            return from.isEmpty() ? null : words.say("/ages/from", "min", from);
        }
        return from.isEmpty()
                ? words.say("/ages/upTo", "max", max.toString())
                : words.say("/ages/between", "min", from, "max", max.toString());
    }

    @Nullable
    String cost(ServiceRecord service) {
        var prices = new ArrayList<String>();
        for (Cost cost : service.costs()) {
            var price = cost.until() != null && cost.until().isBefore(today) ? null : price(cost);
            if (price != null) {
                prices.add(
                        cost.option() == null
                                ? price
                                : words.say("/cost/option", "option", cost.option(), "price", price));
            }
        }
        if (service.fees() != null) {
            prices.add(service.fees());
        }
        if (prices.size() == 1) {
            return prices.getFirst();
        }
        return prices.isEmpty()
                ? null
                : prices.stream().map(FactsInWords::sentence).collect(Collectors.joining(" "));
    }

    private @Nullable String price(Cost cost) {
        var pounds = cost.pounds();
        if (pounds == null) {
            return cost.words();
        }
        String price =
                pounds.signum() == 0 ? words.say("/cost/free") : words.say("/cost/money", "amount", amount(pounds));
        return cost.words() == null ? price : words.say("/cost/with", "price", price, "words", cost.words());
    }

    /** Whole pounds without pence, otherwise both digits. */
    private static String amount(BigDecimal pounds) {
        boolean whole = pounds.stripTrailingZeros().scale() <= 0;
        return pounds.setScale(whole ? 0 : 2, java.math.RoundingMode.HALF_UP).toPlainString();
    }

    List<String> access(ServiceRecord service) {
        var lines = new ArrayList<String>();
        for (AccessFact fact : AccessFact.values()) {
            Boolean offered = service.access().get(fact);
            if (offered != null) {
                lines.add(words.say((offered ? "/access/" : "/noAccess/") + fact.wire()));
            }
        }
        if (!service.languages().isEmpty()) {
            lines.add(words.say("/languages", "languages", HoursInWords.list(words, service.languages())));
        }
        lines.addAll(service.accessNotes());
        return lines;
    }

    String checked(ServiceRecord service) {
        var day = service.provenance().confirmed();
        if (day == null || day.isAfter(today)) {
            return words.say("/freshness/never");
        }
        String date = words.say(
                "/freshness/date",
                "day",
                Integer.toString(day.getDayOfMonth()),
                "month",
                words.say("/months/" + (day.getMonthValue() - 1)),
                "year",
                Integer.toString(day.getYear()));
        boolean fresh = ChronoUnit.DAYS.between(day, today) <= FRESH_DAYS;
        return words.say(fresh ? "/freshness/recent" : "/freshness/old", "date", date);
    }

    private static String sentence(String text) {
        char last = text.charAt(text.length() - 1);
        return ".!?…。।۔؟！？".indexOf(last) >= 0 ? text : text + ".";
    }
}
