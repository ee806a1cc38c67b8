package pl.ostoja.people;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeded;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Removal;

/** Persons of a {@link Seeding}: held to the same rules as those that somebody registers (PPL-1 to PPL-7), and found by the same keys. */
public final class PeopleSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public PeopleSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    /**
     * What became known of a person later.
     *
     * @param former identifies the name of before as a former one; null if the name stays
     */
    public record Later(PersonData data, UUID former, LocalDate on, Entered entered) {}

    public void person(PersonId id, PersonData data, Entered entered, List<Later> changes) {
        Person person = new Person(id, centre, data, day(entered));
        List<FormerNameRow> formerNames = new ArrayList<>();
        List<Runnable> afterwards = new ArrayList<>();
        Seeded made = seeding.made(person, id.value(), entered);
        for (Later change : changes) {
            if (change.former() != null) {
                FormerName former = new FormerName(person, change.on());
                formerNames.add(former.row());
                afterwards.add(() -> seeding.made(former, change.former(), change.entered()).done());
            }
            person.become(change.data(), day(change.entered()));
            made.changed(change.entered());
        }
        made.done();
        SearchKey.of(person, formerNames).forEach(seeding::row);
        afterwards.forEach(Runnable::run);
    }

    /** An entry of somebody who stood in the register already: found by no search any more. */
    public void joined(PersonId id, PersonData data, PersonId kept, String why, Entered entered, Entered joined) {
        Person person = new Person(id, centre, data, day(entered));
        Seeded made = seeding.made(person, id.value(), entered);
        person.joinTo(kept, new Removal(day(joined), why));
        made.changed(why, joined).done();
    }

    /** @param until null while it lasts */
    public void address(UUID id, PersonId person, AddressKind kind, Address address, boolean isProtected, LocalDate since, LocalDate until, Entered entered) {
        PersonAddress lived = new PersonAddress(centre, person, kind, address, isProtected, since);
        Seeded made = seeding.made(lived, id, entered);
        if (until != null) {
            lived.end(until);
            made.changed(entered);
        }
        made.done();
    }

    /** @param until null while it lasts */
    public void kinship(UUID id, PersonId person, PersonId relative, KinshipKind kind, LocalDate since, LocalDate until, Entered entered) {
        Kinship kinship = new Kinship(centre, person, relative, kind, since);
        Seeded made = seeding.made(kinship, id, entered);
        if (until != null) {
            kinship.end(until);
            made.changed(entered);
        }
        made.done();
    }

    /** PPL-8: the last number given in a year. */
    public void counter(String series, int year, int last) {
        seeding.row(new FileCounter(new FileCounter.Id(centre.value(), series, year), last));
    }

    /** PPL-5, for who relates two persons. */
    public static void refuseImpossible(PersonData person, PersonData relative, KinshipKind kind) {
        Kinships.refuseImpossible(person, relative, false, kind);
    }

    private static LocalDate day(Entered entered) {
        return LocalDate.ofInstant(entered.at(), ZoneOffset.UTC);
    }
}
