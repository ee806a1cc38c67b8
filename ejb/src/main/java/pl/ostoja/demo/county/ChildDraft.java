package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareNeeds;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.LeavingCare;

/** A child while its story is being invented. */
final class ChildDraft {
    final PersonId person;
    final LocalDate born;
    final CareNeeds needs;
    final Set<UUID> siblings = new HashSet<>();
    final List<ChildStay> stays = new ArrayList<>();
    ChildId id;
    LocalDate registeredOn;
    LocalDate died;
    boolean restricted;

    ChildDraft(PersonId person, LocalDate born, CareNeeds needs) {
        this.person = person;
        this.born = born;
        this.needs = needs;
    }

    void stay(ChildStay stay) {
        stays.add(stay);
        stays.sort(Comparator.comparing(one -> one.terms().since()));
    }

    boolean isInCare() {
        return !stays.isEmpty() && stays.getLast().end() == null;
    }

    ChildStay last() {
        return stays.getLast();
    }

    /** What reviews and filings follow from. */
    CareFacts care() {
        return new CareFacts(id.value(), born, died, stays.stream().map(ChildStay::facts).toList(), List.of(), LeavingCare.NOTHING_YET);
    }
}
