package pl.ostoja.fostering;

/** A point of the Earth, in degrees. */
record Coordinates(double latitude, double longitude) {
    /** The mean radius, in kilometres. */
    private static final double EARTH = 6371.0088;

    /** A little more than Poland, so that columns that were mixed up are noticed. */
    boolean isInPoland() {
        return latitude > 48 && latitude < 56 && longitude > 13 && longitude < 25;
    }

    /** As the crow flies: the great circle, by the haversine formula. */
    double kilometresTo(Coordinates other) {
        double north = haversine(other.latitude - latitude);
        double east = haversine(other.longitude - longitude) * Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
        return 2 * EARTH * Math.asin(Math.sqrt(north + east));
    }

    private static double haversine(double degrees) {
        double half = Math.sin(Math.toRadians(degrees) / 2);
        return half * half;
    }
}
