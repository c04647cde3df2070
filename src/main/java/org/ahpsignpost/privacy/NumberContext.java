package org.ahpsignpost.privacy;

/**
 * What the words near a number say that it is. The nearest cue before it counts; one after it only where none stands
 * before.
 */
enum NumberContext {
    NHS,
    PHONE,
    ORDER,
    NONE;

    private static final long CUES = Role.NHS.bit() | Role.PHONE.bit() | Role.ORDER.bit();
    private static final String MONEY = "£$€#";

    static NumberContext of(Tokens tokens, NumberGroups.Group group, int lastToken) {
        if (MONEY.indexOf(tokens.text().at(tokens.start(group.firstToken()) - 1)) >= 0) {
            return ORDER;
        }
        for (int token = group.firstToken() - 1; token >= group.firstToken() - Limits.CONTEXT_BEFORE; token--) {
            if (tokens.isAny(token, CUES)) {
                return at(tokens, token);
            }
            if (!tokens.has(token) || tokens.isDigits(token)) {
                break;
            }
        }
        for (int token = lastToken + 1; token <= lastToken + Limits.CONTEXT_AFTER; token++) {
            if (tokens.isAny(token, CUES)) {
                // a phone word after a number mostly belongs to the next number: "…, call me on …"
                return tokens.is(token, Role.PHONE) ? NONE : at(tokens, token);
            }
            if (!tokens.has(token) || tokens.isDigits(token)) {
                break;
            }
        }
        return NONE;
    }

    private static NumberContext at(Tokens tokens, int token) {
        return tokens.is(token, Role.NHS) ? NHS : tokens.is(token, Role.PHONE) ? PHONE : ORDER;
    }

    /**
     * Whether a phone word stands so close, with nothing but small words between, that any long number is meant
     * by it.
     */
    static boolean isRightAfterPhoneWord(Tokens tokens, int firstToken) {
        for (int token = firstToken - 1; token >= firstToken - 4 && tokens.gapIsOnly(token, " :-(+\n"); token--) {
            if (tokens.isAny(token, CUES)) {
                return tokens.is(token, Role.PHONE);
            }
        }
        return false;
    }
}
