package org.ahpsignpost.generation;

import java.util.Set;

/** No link, number or address but by a token, and no token that a cited source has not. */
final class ContactGuard implements Guard {

    @Override
    public String name() {
        return "contact";
    }

    @Override
    public Set<String> codes() {
        return Set.of("own_contact", "unknown_token");
    }

    @Override
    public Verdict after(Draft draft) {
        if (Contacts.isIn(Contacts.TOKEN.matcher(draft.text()).replaceAll("; "))) {
            return new Verdict.Refused("own_contact", true);
        }
        boolean known = Contacts.TOKEN
                .matcher(draft.text())
                .results()
                .allMatch(token ->
                        draft.cited().stream().anyMatch(source -> source.all().contains(token.group())));
        return Verdict.passIf(known, "unknown_token");
    }
}
