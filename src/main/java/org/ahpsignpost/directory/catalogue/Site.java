package org.ahpsignpost.directory.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Where a service is given.
 *
 * @param address one line; null where the directory has none
 * @param outwardCode of the address; null where there is none or we do not know it
 * @param latitude degrees north; null where the place is not known
 * @param longitude degrees east; null together with the latitude
 * @param forVisits whether people go there; false for an office or a place on the web
 */
public record Site(
        @Nullable String name,
        @Nullable String address,
        @Nullable String outwardCode,
        @Nullable Double latitude,
        @Nullable Double longitude,
        boolean forVisits) {}
