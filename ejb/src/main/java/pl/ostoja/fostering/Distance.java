package pl.ostoja.fostering;

import java.io.Serializable;
import java.util.Optional;
import pl.ostoja.shared.Explanation;

/**
 * How far apart two places are: by the borders between them (FST-44) and in kilometres (FST-57).
 *
 * @param grade null if too little is known to say
 * @param kilometres null if it is not known where one of the two lies
 */
public record Distance(Nearness grade, Kilometres kilometres) implements Serializable {
    public static final Distance UNKNOWN = new Distance(null, null);

    /** What lies in one municipality of which no more is known is not measured: its middle says nothing about the way within it. */
    public static Distance between(Locality one, Locality other, Gazetteer places) {
        Nearness grade = Nearness.between(one, other);
        if (grade == Nearness.SAME_TOWN) {
            return new Distance(grade, Kilometres.NONE);
        }
        Optional<Kilometres> measured = places.find(one).flatMap(here -> places.find(other).map(there -> Kilometres.between(here, there)));
        return new Distance(grade, measured.filter(known -> grade != Nearness.SAME_MUNICIPALITY || !known.about()).orElse(null));
    }

    public boolean isKnown() {
        return grade != null;
    }

    /** Whether there is something to say in kilometres. */
    public boolean isMeasured() {
        return kilometres != null && grade != Nearness.SAME_TOWN;
    }

    /** Null if nothing is known. */
    public Integer number() {
        return kilometres == null ? null : kilometres.number();
    }

    /** The kilometres and the borders, for a border decides who pays and who is responsible; null if nothing is known. */
    public Explanation said() {
        if (!isMeasured()) {
            return grade == null ? null : Explanation.of(grade);
        }
        return Explanation.of(kilometres.about() ? "fostering.distance.about" : "fostering.distance.exact", kilometres.number(), grade);
    }
}
