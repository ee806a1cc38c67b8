package pl.ostoja.fostering;

import java.io.Serializable;
import pl.ostoja.shared.PolishText;

/**
 * Where somebody lives, as far as it is no secret.
 *
 * @param town null if not known
 * @param teryt the municipality, null if not known
 */
public record Locality(String town, String teryt) implements Serializable {
    public static final Locality UNKNOWN = new Locality(null, null);

    boolean sameTown(Locality other) {
        return town != null && other.town != null && PolishText.searchForm(town).equals(PolishText.searchForm(other.town));
    }
}
