package pl.ostoja.demo.county;

import java.util.List;
import pl.ostoja.centre.TerytCode;

/**
 * Where a county lies.
 *
 * @param county the county or city with county rights whose centre it is
 * @param seat the town of the centre and the court
 * @param court of family matters
 * @param municipalities where families live and children come from
 */
public record Land(TerytCode county, String seat, String court, String postalPrefix, List<Municipality> municipalities) {
    public Land {
        municipalities = List.copyOf(municipalities);
    }

    /** A municipality by the register of units. */
    public record Municipality(TerytCode code, String name) {}
}
