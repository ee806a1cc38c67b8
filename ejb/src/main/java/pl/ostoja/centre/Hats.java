package pl.ostoja.centre;

import java.util.EnumSet;
import java.util.Set;
import pl.ostoja.shared.BusinessRuleViolation;

/** Which hats a centre wears and where it works. */
public final class Hats {
    private Hats() {}

    /**
     * CEN-1: a centre wears at least one hat. CEN-2: the centre of a city with county rights wears all of them, because the city is municipality and
     * county in one (ustawa o samorządzie powiatowym art. 92).
     */
    public static Set<CentreHat> worn(TerytCode county, Set<CentreHat> chosen) {
        if (county.isOfCityWithCountyRights()) {
            return EnumSet.allOf(CentreHat.class);
        }
        if (chosen.isEmpty()) {
            throw new BusinessRuleViolation("CEN-1", "centre.violation.noHat");
        }
        return EnumSet.copyOf(chosen);
    }

    /**
     * CEN-3: a centre works in one county, and every municipality it serves lies there. A municipal centre serves at least one municipality.
     */
    public static void refuseUnlessServed(TerytCode county, Set<CentreHat> worn, Set<TerytCode> municipalities) {
        if (!county.isCounty()) {
            throw new BusinessRuleViolation("CEN-3", "centre.violation.notACounty", county.value());
        }
        for (TerytCode municipality : municipalities) {
            if (!municipality.isMunicipality() || !municipality.county().equals(county)) {
                throw new BusinessRuleViolation("CEN-3", "centre.violation.municipalityElsewhere", municipality.value());
            }
        }
        if (worn.contains(CentreHat.MUNICIPAL_CENTRE) && municipalities.isEmpty()) {
            throw new BusinessRuleViolation("CEN-3", "centre.violation.noMunicipality");
        }
    }
}
