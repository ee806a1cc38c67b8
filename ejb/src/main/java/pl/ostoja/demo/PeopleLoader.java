package pl.ostoja.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.ostoja.access.Role;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.demo.county.ChildFile;
import pl.ostoja.demo.county.County;
import pl.ostoja.demo.county.Human;
import pl.ostoja.people.PeopleSeeds;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;

/** Brings the persons of one county into the tables of a centre, and who is whose relative. */
final class PeopleLoader {
    private static final int PERSONS_AT = 7;
    private static final int FILES_AT = 8;
    private static final int STAYS_AT = 10;

    private final County county;
    private final Clerk clerk;
    private final Set<PersonId> inCare;
    private final PeopleSeeds people;

    PeopleLoader(County county, Clerk clerk, Seeding seeding, CentreId centre) {
        this.county = county;
        this.clerk = clerk;
        inCare = county.children().stream().map(ChildFile::person).collect(Collectors.toSet());
        people = new PeopleSeeds(seeding, centre);
    }

    void load() {
        county.people().forEach(this::person);
        county.ties().forEach(tie -> people.kinship(
                clerk.id(tie.writtenOn()), tie.person(), tie.relative(), tie.kind(), tie.since(), tie.until(),
                clerk.by(Role.ORGANISER, tie.writtenOn(), FILES_AT, "ChildService.register")));
    }

    /** The last numbers of files that were given. */
    void numbers() {
        county.numbers().forEach((series, last) -> people.counter(series.name(), series.year(), last));
    }

    private void person(Human human) {
        LocalDate known = human.knownSince();
        Entered entered = clerk.by(Role.ORGANISER, known, PERSONS_AT, "ChildService.register");
        if (human.joined() != null) {
            people.joined(
                    human.id(), human.data(), human.joined().kept(), human.joined().why(), entered,
                    clerk.by(Role.ORGANISER, human.joined().on(), PERSONS_AT, "PersonJoinService.join"));
            return;
        }
        PersonData now = human.data();
        PersonData before = human.formerly() == null ? now : human.formerly();
        List<PeopleSeeds.Later> changes = new ArrayList<>();
        if (human.formerly() != null) {
            Entered renamed = clerk.by(Role.ORGANISER, human.renamedOn(), PERSONS_AT, "ChildService.editRelative");
            changes.add(new PeopleSeeds.Later(living(now), clerk.id(human.renamedOn()), human.renamedOn(), renamed));
        }
        if (now.died() != null) {
            String operation = inCare.contains(human.id()) ? "PlacementService.end" : "CarerService.end";
            changes.add(new PeopleSeeds.Later(now, null, null, clerk.by(Role.ORGANISER, now.died(), STAYS_AT, operation)));
        }
        people.person(human.id(), living(before), entered, changes);
        human.addresses().forEach(lived -> people.address(
                clerk.id(known), human.id(), lived.kind(), lived.address(), lived.isProtected(), lived.since(), lived.until(), entered));
    }

    private static PersonData living(PersonData d) {
        return new PersonData(
                d.firstName(), d.secondName(), d.lastName(), d.pesel(), d.noPeselReason(), d.documentNumber(), d.born(), d.bornEstimated(), d.sex(), d.citizenship(),
                null, d.phone());
    }
}
