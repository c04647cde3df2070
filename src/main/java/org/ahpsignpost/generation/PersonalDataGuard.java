package org.ahpsignpost.generation;

import java.util.EnumSet;
import java.util.Set;
import org.ahpsignpost.privacy.EntityType;
import org.ahpsignpost.privacy.PersonalData;

/**
 * Nothing is sent in which personal data is still found. It was removed before; this is the lock on the door. Names are left out: they are
 * found by cues, which tokens in their place set off again.
 */
final class PersonalDataGuard implements Guard {

    private static final Set<EntityType> NEVER_SENT = EnumSet.of(
            EntityType.NHS_NUMBER,
            EntityType.PHONE,
            EntityType.EMAIL,
            EntityType.POSTCODE,
            EntityType.DOB,
            EntityType.NI_NUMBER,
            EntityType.CARD_NUMBER);

    private final PersonalData personalData;

    PersonalDataGuard(PersonalData personalData) {
        this.personalData = personalData;
    }

    @Override
    public String name() {
        return "personal-data";
    }

    @Override
    public Set<String> codes() {
        return Set.of("personal_data");
    }

    @Override
    public Verdict before(Ask ask) {
        boolean clean = personalData.remove(ask.question()).entities().stream()
                .noneMatch(entity -> NEVER_SENT.contains(entity.type()));
        return clean ? Verdict.PASSED : new Verdict.Refused("personal_data", false);
    }
}
