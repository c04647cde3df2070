package org.ahpsignpost.privacy;

import java.util.Set;

/** Finds e-mail addresses, written ("sam@example.org") and spelled out ("sam dot lee at example dot org"). */
final class EmailFinder implements Finder {

    private static final String LOCAL_SIGNS = "!#$%&'*+/=?^_{|}~.-";
    private static final String LOOSE_SIGNS = " ()[]{}<>";
    private static final int MOST_WORDS = 8;
    /** Ends that people spell out; a written address may end in anything. */
    private static final Set<String> SPOKEN_ENDS = Set.of(
            "com", "org", "net", "uk", "edu", "gov", "info", "io", "eu", "ie", "wales", "cymru", "scot", "london", "me",
            "pl", "ro", "pt", "br", "es", "fr", "tr", "cn", "ua", "in", "pk", "bd", "so", "de", "it", "biz", "co",
            "nhs");

    @Override
    public boolean isWorthwhile(Glance glance) {
        return glance.at() || (glance.has(Role.AT) && (glance.dotted() || glance.has(Role.DOT)));
    }

    @Override
    public void find(Reading reading, Findings found) {
        var text = reading.text();
        for (int at = 0; reading.glance().at() && at < text.length(); at++) {
            if (text.at(at) == '@') {
                findWritten(text, at, found);
            }
        }
        var tokens = reading.tokens();
        for (int token = 1; token < tokens.count(); token++) {
            if (tokens.is(token, Role.AT)) {
                findSpoken(tokens, token - 1, token + 1, found);
            } else if (reading.glance().at() && tokens.gapHas(token - 1, '@')) {
                findSpoken(tokens, token - 1, token, found);
            }
        }
    }

    private static void findWritten(Folded text, int at, Findings found) {
        int start = at;
        while (at - start < Limits.EMAIL_LOCAL && isLocal(text.at(start - 1))) {
            start--;
        }
        while (start < at && !Folding.isWordPart(text.at(start))) {
            start++;
        }
        int end = at + 1;
        int dot = -1;
        while (end - at <= Limits.EMAIL_DOMAIN && isDomain(text, end)) {
            dot = text.at(end) == '.' ? end : dot;
            end++;
        }
        if (start < at && dot > at + 1 && end - dot > 2 && !Folding.isDigit(text.at(end - 1))) {
            found.add(start, end, EntityType.EMAIL, text.lower(start, end));
        }
    }

    private static boolean isLocal(char c) {
        return Folding.isWordPart(c) || LOCAL_SIGNS.indexOf(c) >= 0;
    }

    private static boolean isDomain(Folded text, int at) {
        char c = text.at(at);
        return Folding.isWordPart(c) || ((c == '.' || c == '-') && Folding.isWordPart(text.at(at + 1)));
    }

    /** The name ends at one token and the domain starts at another, with the at sign or word between them. */
    private static void findSpoken(Tokens tokens, int nameEnd, int domain, Findings found) {
        int end = domainEnd(tokens, domain);
        int start = nameStart(tokens, nameEnd);
        boolean close = tokens.gapIsOnly(nameEnd, LOOSE_SIGNS + "@") && tokens.gapIsOnly(domain - 1, LOOSE_SIGNS + "@");
        if (end < 0 || !close || tokens.word(domain).equals("www")) {
            return;
        }
        boolean written = tokens.gapHas(nameEnd, '@');
        if (written || start < nameEnd || !tokens.is(nameEnd, Role.NOT_NAME)) {
            int from = tokens.start(start);
            found.add(from, tokens.end(end), EntityType.EMAIL, tokens.text().lower(from, tokens.end(end)));
        }
    }

    /** The last token of a domain with a known end, or -1. */
    private static int domainEnd(Tokens tokens, int first) {
        int last = first;
        int end = -1;
        for (int words = 0; words < MOST_WORDS && tokens.has(last); words++) {
            if (last > first && SPOKEN_ENDS.contains(tokens.word(last))) {
                end = last;
            }
            int next = afterDot(tokens, last);
            if (next < 0) {
                break;
            }
            last = next;
        }
        return end;
    }

    private static int nameStart(Tokens tokens, int last) {
        int first = last;
        for (int words = 0; words < MOST_WORDS && first > 0; words++) {
            if (tokens.is(first - 1, Role.DOT) && first > 1 && tokens.gapIsOnly(first - 1, LOOSE_SIGNS)) {
                first -= 2;
            } else if (tokens.end(first - 1) + 1 == tokens.start(first) && tokens.gapIsOnly(first - 1, "._-+")) {
                first -= 1;
            } else {
                break;
            }
        }
        return first;
    }

    /** The token after a spoken or written dot or a hyphen, or -1. */
    private static int afterDot(Tokens tokens, int token) {
        if (tokens.is(token + 1, Role.DOT)
                && tokens.gapIsOnly(token, LOOSE_SIGNS)
                && tokens.gapIsOnly(token + 1, LOOSE_SIGNS)) {
            return token + 2;
        }
        boolean tight = tokens.has(token + 1) && tokens.start(token + 1) - tokens.end(token) == 1;
        boolean spaced = tokens.gapIsOnly(token, " .") && tokens.gapHas(token, '.') && tokens.gapHas(token, ' ');
        boolean loose = spaced && tokens.text().at(tokens.end(token)) == ' ';
        return (tight && tokens.gapIsOnly(token, ".-")) || loose ? token + 1 : -1;
    }
}
