package org.ahpsignpost.directory;

/**
 * Somewhere in Great Britain, no finer than a village or the first half of a postcode.
 *
 * @param name as people know it ("Leicester"), or the outward code itself ("LE2")
 * @param outwardCode the first half of a postcode, upper case, or a district such as "SW1" that stands for several
 * @param latitude degrees north, WGS84
 * @param longitude degrees east, WGS84
 */
public record Place(String name, String outwardCode, double latitude, double longitude) {

    private static final double EARTH_RADIUS_MILES = 3958.76;

    /** Miles as the crow flies, by the haversine formula. */
    public double milesTo(double otherLatitude, double otherLongitude) {
        double up = Math.sin(Math.toRadians(otherLatitude - latitude) / 2);
        double across = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
        double cosines = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(otherLatitude));
        return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(up * up + cosines * across * across)));
    }
}
