package pl.ostoja.placement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.ostoja.access.AccountId;
import pl.ostoja.people.PersonDetails;
import pl.ostoja.people.RelativeRow;
import pl.ostoja.shared.NotFound;

/**
 * A child as its page shows it.
 *
 * @param stays the last one first
 * @param siblings brothers and sisters with a file that the caller sees
 * @param coordinator of the family where the child lives today, or of the child itself; null if there is none
 */
public record ChildDetails(
        ChildId id,
        String fileNumber,
        PersonDetails person,
        CareNeeds needs,
        boolean restricted,
        List<RelativeRow> relatives,
        List<SiblingRow> siblings,
        List<StayRow> stays,
        LocalDate inCareSince,
        AccountId coordinator,
        String coordinatorName,
        LeavingCare leaving,
        LocalDate registeredOn,
        long version)
        implements Serializable {

    public ChildDetails {
        relatives = List.copyOf(relatives);
        siblings = List.copyOf(siblings);
        stays = List.copyOf(stays);
    }

    /** A brother or sister in care. */
    public record SiblingRow(ChildId id, String fileNumber, String name, LocalDate born, boolean together) implements Serializable {}

    /** Whether the child lives somewhere, so that it leaves that place by coming to another one. */
    public boolean isPlaced() {
        return stays.stream().anyMatch(StayRow::isOpen);
    }

    /** The stay; refuses one that is not the child's. */
    public StayRow stay(StayId id) {
        return stays.stream().filter(stay -> stay.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    public Optional<StayRow> stayOn(LocalDate day) {
        return stays.stream().filter(stay -> stay.occupies(day)).findFirst();
    }
}
