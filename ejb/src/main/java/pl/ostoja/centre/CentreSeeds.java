package pl.ostoja.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;

/** A centre of a {@link Seeding}, and the units of the land that it lies in. */
public final class CentreSeeds {
    private final Seeding seeding;
    private final Supplier<UUID> ids;

    public CentreSeeds(Seeding seeding, Supplier<UUID> ids) {
        this.seeding = seeding;
        this.ids = ids;
    }

    /** The rows of a TERC file that can be read, as units since the day of the file. */
    public List<TerytCode> units(TercFile file) {
        List<TerytCode> codes = new ArrayList<>();
        file.read(
                row -> {
                    codes.add(row.code());
                    seeding.row(new TerytUnit(row.code(), row.name(), row.stateOn()), ids.get());
                },
                error -> {
                    throw new IllegalArgumentException("line " + error.line() + " of the TERC file: " + error.why());
                });
        return codes;
    }

    public void centre(CentreId id, TerytCode county, DescribeCentre description, CentreWork work, Entered entered) {
        Centre centre = new Centre(id, county, description.name(), description.shortName(), description.contact(), description.nip());
        seeding.made(centre, id.value(), entered).done();
        Hats.worn(county, work.hats()).forEach(hat -> seeding.made(new HatWorn(id, hat, work.from()), ids.get(), entered).done());
        work.municipalities().stream().sorted().forEach(code -> seeding.made(new MunicipalityServed(id, code, work.from()), ids.get(), entered).done());
    }

    /** Name and code of a unit, as they stand in a TERC file. */
    public record Unit(TerytCode code, String name, LocalDate since) {}

    /** All units of a file. */
    public static List<Unit> read(TercFile file) {
        List<Unit> units = new ArrayList<>();
        file.read(row -> units.add(new Unit(row.code(), row.name(), row.stateOn())), error -> {});
        return units;
    }
}
