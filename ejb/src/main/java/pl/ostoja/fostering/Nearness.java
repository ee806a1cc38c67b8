package pl.ostoja.fostering;

/** FST-44: how near two places are, by the names of towns and the codes of municipalities. The nearest first. */
public enum Nearness {
    SAME_TOWN,
    SAME_MUNICIPALITY,
    SAME_COUNTY,
    OTHER_COUNTY;

    /** A municipality that is one town, the town of a larger one, or a district of the capital. */
    private static final String TOWNS = "148";
    private static final int MUNICIPALITY = 6;
    private static final int COUNTY = 4;

    /** Null if too little is known to say. The digit of the kind changes with town rights and says nothing about where the municipality is. */
    public static Nearness between(Locality one, Locality other) {
        if (one.teryt() == null || other.teryt() == null) {
            return one.sameTown(other) ? SAME_TOWN : null;
        }
        if (sameUnit(one, other, MUNICIPALITY)) {
            return one.sameTown(other) || isTown(one.teryt()) && isTown(other.teryt()) ? SAME_TOWN : SAME_MUNICIPALITY;
        }
        return sameUnit(one, other, COUNTY) ? SAME_COUNTY : OTHER_COUNTY;
    }

    /** Whether somebody who takes this would take the other distance too; what is not known stands in nobody's way. */
    boolean reaches(Nearness other) {
        return other == null || other.compareTo(this) <= 0;
    }

    private static boolean sameUnit(Locality one, Locality other, int digits) {
        return one.teryt().substring(0, digits).equals(other.teryt().substring(0, digits));
    }

    private static boolean isTown(String teryt) {
        return TOWNS.indexOf(teryt.charAt(MUNICIPALITY)) >= 0;
    }
}
