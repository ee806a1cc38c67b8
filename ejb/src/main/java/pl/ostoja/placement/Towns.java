package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.centre.TerytRegister;
import pl.ostoja.fostering.FamilyFacts;
import pl.ostoja.fostering.KnownPlaces;
import pl.ostoja.fostering.Locality;
import pl.ostoja.fostering.Nearness;
import pl.ostoja.shared.PolishText;

/** FST-44: where a town is of which only the name is known. */
@ApplicationScoped
class Towns {
    @Inject
    TerytRegister register;

    @Inject
    KnownPlaces places;

    @Inject
    Clock clock;

    /** The town that is asked for; where none is asked for, the municipality from which the child comes. */
    Locality near(Child child, String town, List<FamilyFacts> families) {
        return town == null ? new Locality(null, child.needs().origin()) : named(town, child, families);
    }

    /** In the municipality in which families of that town live; else, in the county from which the child comes, in the one of that name or in that of its only town of that name. */
    Locality named(String town, Child child, List<FamilyFacts> families) {
        if (town == null) {
            return Locality.UNKNOWN;
        }
        Locality named = new Locality(town, null);
        return families.stream()
                .map(FamilyFacts::home)
                .filter(home -> Nearness.between(named, home) == Nearness.SAME_TOWN)
                .findFirst()
                .or(() -> inCounty(town, child.needs().origin()))
                .orElse(named);
    }

    private Optional<Locality> inCounty(String town, String origin) {
        if (origin == null) {
            return Optional.empty();
        }
        TerytCode county = new TerytCode(origin).county();
        return municipality(town, county).or(() -> places.gazetteer().onlyTown(town, county));
    }

    private Optional<Locality> municipality(String town, TerytCode county) {
        return register.municipalities(county, LocalDate.now(clock)).stream()
                .filter(unit -> PolishText.searchForm(unit.name()).equals(PolishText.searchForm(town)))
                .findFirst()
                .map(unit -> new Locality(town, unit.code().value()));
    }
}
