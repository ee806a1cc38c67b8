package pl.ostoja.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.People;
import pl.ostoja.placement.AllChildren;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareLaws;

/** Puts together what is known of a removal. */
@ApplicationScoped
class InterventionFiles {
    @Inject
    ProtectionRecords records;

    @Inject
    People people;

    @Inject
    AllChildren allChildren;

    @Inject
    CareLaws laws;

    InterventionDetails of(Intervention removal) {
        CareLaw law = laws.of(removal.centre());
        UUID child = removal.content().child().value();
        return new InterventionDetails(
                removal.id(), removal.family(), removal.content(), people.names(Stream.of(child)).get(child), InterventionClock.of(removal.content(), law),
                !inCare(removal.centre(), List.of(removal.facts())).isEmpty(),
                records.complaints(removal.id()).stream().map(complaint -> of(complaint, law)).toList(), InterventionRules.lacking(removal.content()),
                removal.version());
    }

    ComplaintDetails of(RemovalComplaint complaint) {
        return of(complaint, laws.of(complaint.centre()));
    }

    private static ComplaintDetails of(RemovalComplaint complaint, CareLaw law) {
        return new ComplaintDetails(
                complaint.id(), complaint.intervention(), complaint.content(), InterventionClock.decided(complaint.content(), law), complaint.version());
    }

    /** Those of the removals that led to a stay in care under article 12a, whoever may see it; in three statements, in none of nothing. */
    Set<UUID> inCare(CentreId centre, Collection<InterventionFacts> removals) {
        Map<UUID, UUID> files = allChildren.of(centre, removals.stream().map(removal -> removal.content().child().value()).toList());
        Map<UUID, CareFacts> care = allChildren.care(files.values());
        Set<UUID> inCare = new HashSet<>();
        for (InterventionFacts removal : removals) {
            Optional.ofNullable(files.get(removal.content().child().value()))
                    .map(care::get)
                    .flatMap(facts -> InterventionClock.stay(removal.content(), facts))
                    .ifPresent(stay -> inCare.add(removal.id()));
        }
        return inCare;
    }
}
