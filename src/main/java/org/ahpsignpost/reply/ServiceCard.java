package org.ahpsignpost.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One service of the directory, as a person needs it. Every text in it is in the language of the reply; null means that the
 * directory does not say.
 *
 * @param id the directory's id of the service
 * @param example true where the service is invented, so that nobody mistakes it for a real one
 * @param miles distance from the place asked about, in miles, rounded to a half; null where the place is not known
 * @param selfReferral whether a person may come without a letter: yes, no or unknown
 * @param openingHours one line a day or span, in words
 * @param access what is known of step-free access, interpreters, BSL and so on, one short line each
 * @param checked when the record was last confirmed, in words
 * @param latitude of the address, degrees north; null where it is not known or nobody goes there
 * @param longitude degrees east; null together with the latitude
 */
public record ServiceCard(
        String id,
        String name,
        boolean example,
        @Nullable String organisation,
        @Nullable String description,
        @Nullable String address,
        @Nullable Double miles,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String url,
        String selfReferral,
        @Nullable String howToGetIn,
        @Nullable String whoFor,
        @Nullable String cost,
        List<String> openingHours,
        List<String> access,
        @Nullable String alert,
        @Nullable String checked,
        @Nullable Double latitude,
        @Nullable Double longitude)
        implements Card {}
