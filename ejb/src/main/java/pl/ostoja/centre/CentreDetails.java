package pl.ostoja.centre;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.ostoja.shared.Period;

/**
 * A centre with all its dated rows.
 *
 * @param county null if the register of units does not know the code
 */
public record CentreDetails(
        CentreId id, String name, String shortName, TerytCode countyCode, String county, Contact contact, Nip nip, List<Hat> hats,
        List<Municipality> municipalities, long version)
        implements Serializable {

    /** A hat with its days. */
    public record Hat(CentreHat hat, Period period) implements Serializable {}

    /** A municipality with the days during which the centre serves it; the name as it is today. */
    public record Municipality(TerytCode code, String name, Period period) implements Serializable {}

    public Set<CentreHat> openHats() {
        return hats.stream().filter(hat -> hat.period().isOpen()).map(Hat::hat).collect(Collectors.toSet());
    }

    public Set<TerytCode> openMunicipalities() {
        return municipalities.stream().filter(row -> row.period().isOpen()).map(Municipality::code).collect(Collectors.toSet());
    }
}
