package org.ahpsignpost.conversation;

import org.ahpsignpost.privacy.PersonalData;

/** Step 5: removes personal data. The raw text goes no further than this; nothing later, no log and no store sees it. */
final class RemovePersonalData implements TurnStep {

    static final String NAME = "remove-personal-data";

    private final PersonalData personalData;

    RemovePersonalData(PersonalData personalData) {
        this.personalData = personalData;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean always() {
        return true;
    }

    @Override
    public Next take(Turn turn) {
        turn.redaction = personalData.remove(turn.raw);
        return Next.GO_ON;
    }
}
