package org.ahpsignpost.directory;

import java.util.Set;
import org.ahpsignpost.labels.Profession;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param age of the person who needs the service, in years; null where not told. Services for other ages are left out
 * @param who {@code child} or {@code adult} (also inside a longer word such as {@code my_child}), used where the age is not told;
 *     null or anything else leaves nothing out
 * @param needs any of {@code step_free, bsl, interpreter, hearing_loop, quiet_space, home_visit, remote, longer_appointment}; others
 *     are not known to any service
 * @param selfReferralOnly whether only services that take self-referral are wanted
 * @param limit the most services to give, at least 1
 */
public record ServiceQuery(
        Profession profession,
        Place place,
        @Nullable Integer age,
        @Nullable String who,
        Set<String> needs,
        boolean selfReferralOnly,
        int limit) {

    public ServiceQuery {
        needs = Set.copyOf(needs);
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1 but is " + limit);
        }
    }
}
