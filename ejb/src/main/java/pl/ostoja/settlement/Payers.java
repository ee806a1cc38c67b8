package pl.ostoja.settlement;

import java.io.Serializable;
import pl.ostoja.centre.TerytCode;

/**
 * The county and the municipality that bear a line.
 *
 * @param county null while nobody has decided who pays
 * @param municipality null if none bears a part
 */
public record Payers(TerytCode county, TerytCode municipality) implements Serializable {
    public static final Payers UNDECIDED = new Payers(null, null);

    /**
     * SET-38: whether the municipality gets a note from the county that looks after the child. A city with county rights is municipality and county in one:
     * it sends itself none, and its parts stand apart in reports only.
     */
    public boolean municipalityOwes(TerytCode host) {
        return municipality != null && !(municipality.isOfCityWithCountyRights() && municipality.county().equals(host));
    }

    /** SET-38: whether another county gets a note, on the ground of an agreement (art. 191(5)). */
    public boolean countyOwes(TerytCode host) {
        return county != null && !county.equals(host);
    }

    /** SET-38: both parts are borne by one city with county rights, so that one note can hold them. */
    public boolean areOneCity() {
        return municipality != null && municipality.isOfCityWithCountyRights() && municipality.county().equals(county);
    }
}
