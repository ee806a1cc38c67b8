package pl.ostoja.placement;

import pl.ostoja.fostering.Distance;

/**
 * PLC-73: a number by which distances are compared, whichever way they are known. Kilometres are themselves; where there are none, a border counts five of them.
 * What is not known is farther than any two places of Poland lie apart.
 */
final class FarAway {
    private static final int KILOMETRES_A_GRADE = 5;
    private static final int UNKNOWN = 1000;

    private FarAway() {}

    static int of(Distance distance) {
        if (distance.kilometres() != null) {
            return distance.kilometres().number();
        }
        return distance.isKnown() ? KILOMETRES_A_GRADE * distance.grade().ordinal() : UNKNOWN;
    }
}
