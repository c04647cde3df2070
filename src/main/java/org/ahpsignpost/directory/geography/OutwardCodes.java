package org.ahpsignpost.directory.geography;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ahpsignpost.content.ContentPack;
import org.ahpsignpost.directory.Place;
import org.jspecify.annotations.Nullable;

/** The outward codes of Great Britain with their middles, and the districts ("SW1") that stand for several codes. */
final class OutwardCodes {

    /**
     * One row of the table.
     *
     * @param postcodes how many postcodes the code has: how busy it is
     */
    record OutwardCode(Place place, int postcodes, boolean inEngland) {}

    private final Map<String, OutwardCode> codes;
    private final Map<String, OutwardCode> districts;

    private OutwardCodes(Map<String, OutwardCode> codes, Map<String, OutwardCode> districts) {
        this.codes = codes;
        this.districts = districts;
    }

    static OutwardCodes load(ContentPack pack) {
        var codes = new HashMap<String, OutwardCode>(8192);
        CsvRows.each(pack, "directory/geo/outcodes-gb.csv", row -> {
            String code = row.get(0);
            var place = new Place(code, code, Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3)));
            codes.put(
                    code,
                    new OutwardCode(
                            place, Integer.parseInt(row.get(1)), row.get(4).equals("E")));
        });
        var districts = new HashMap<String, OutwardCode>();
        for (var code : codes.values()) {
            String name = code.place().outwardCode();
            if (Character.isLetter(name.charAt(name.length() - 1))) {
                districts.merge(name.substring(0, name.length() - 1), code, OutwardCodes::middle);
            }
        }
        codes.keySet().forEach(districts::remove);
        districts.replaceAll((name, code) -> named(name, code));
        return new OutwardCodes(codes, districts);
    }

    /** The code or the district, exactly as written here in upper case. */
    @Nullable
    OutwardCode get(String upperCase) {
        var code = codes.get(upperCase);
        return code != null ? code : districts.get(upperCase);
    }

    /** The code alone, in any case and with spaces round it. */
    Optional<OutwardCode> read(String code) {
        return Optional.ofNullable(codes.get(code.strip().toUpperCase(java.util.Locale.ROOT)));
    }

    private static OutwardCode middle(OutwardCode one, OutwardCode other) {
        int both = one.postcodes() + other.postcodes();
        double share = one.postcodes() / (double) both;
        var place = new Place(
                one.place().name(),
                one.place().outwardCode(),
                share * one.place().latitude() + (1 - share) * other.place().latitude(),
                share * one.place().longitude() + (1 - share) * other.place().longitude());
        return new OutwardCode(place, both, one.inEngland() || other.inEngland());
    }

    private static OutwardCode named(String name, OutwardCode code) {
        var place = new Place(name, name, code.place().latitude(), code.place().longitude());
        return new OutwardCode(place, code.postcodes(), code.inEngland());
    }
}
