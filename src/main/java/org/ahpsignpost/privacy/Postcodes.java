package org.ahpsignpost.privacy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shape of British postcodes, read with the fewest typing slips: O for 0 and I for 1, or the other way, where the
 * place demands it.
 */
final class Postcodes {

    static final int SHORTEST = 5;

    private static final String[] SHAPES = {"A9", "A99", "AB9", "A9C", "AB99", "AB9D"};
    private static final String FIRST = "ABCDEFGHIJKLMNOPRSTUWYZ";
    private static final String SECOND = "ABCDEFGHKLMNOPQRSTUVWXY";
    private static final String THIRD = "ABCDEFGHJKPSTUW";
    private static final String FOURTH = "ABEHMNPRVWXY";
    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";
    /** The 124 areas there are: without them T2, C5 or H1 would look like half a postcode. */
    private static final Set<String> AREAS =
            Set.of(("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT "
                            + "DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA "
                            + "LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE "
                            + "SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV "
                            + "YO ZE")
                    .split(" "));

    private static final String GIROBANK = "GIR0AA";

    /**
     * A postcode as read.
     *
     * @param slips how many characters were typing slips
     */
    record Reading(String outward, String inward, int slips) {}

    private Postcodes() {}

    /** Reads five to seven capital letters and digits; null where they are no postcode. */
    static @Nullable Reading read(String all) {
        if (all.equals(GIROBANK)) {
            return new Reading("GIR", "0AA", 0);
        }
        int split = all.length() - 3;
        String inward = fit(all.substring(split), "9II");
        if (inward == null) {
            return null;
        }
        String written = all.substring(0, split);
        Reading best = null;
        for (String shape : SHAPES) {
            String outward = shape.length() == split ? fit(written, shape) : null;
            if (outward != null && AREAS.contains(outward.substring(0, shape.charAt(1) == 'B' ? 2 : 1))) {
                int slips = differences(outward + inward, all);
                if (best == null || slips < best.slips()) {
                    best = new Reading(outward, inward, slips);
                }
            }
        }
        return best;
    }

    private static @Nullable String fit(String written, String shape) {
        var fitted = new StringBuilder(shape.length());
        for (int i = 0; i < shape.length(); i++) {
            char c = fit(written.charAt(i), allowed(shape.charAt(i)));
            if (c == 0) {
                return null;
            }
            fitted.append(c);
        }
        return fitted.toString();
    }

    private static char fit(char written, String allowed) {
        if (allowed.indexOf(written) >= 0) {
            return written;
        }
        char meant = switch (written) {
            case 'O' -> '0';
            case 'I' -> '1';
            case '0' -> 'O';
            case '1' -> 'I';
            default -> 0;
        };
        return meant != 0 && allowed.indexOf(meant) >= 0 ? meant : 0;
    }

    private static String allowed(char place) {
        return switch (place) {
            case 'A' -> FIRST;
            case 'B' -> SECOND;
            case 'C' -> THIRD;
            case 'D' -> FOURTH;
            case 'I' -> INWARD;
            default -> "0123456789";
        };
    }

    private static int differences(String one, String other) {
        int count = 0;
        for (int i = 0; i < one.length(); i++) {
            count += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return count;
    }
}
