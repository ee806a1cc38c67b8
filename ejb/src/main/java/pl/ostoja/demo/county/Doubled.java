package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.NoPeselReason;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.LeavingCare;

/** A child reported twice: the second file has the names as somebody heard them on the telephone, and no PESEL. */
final class Doubled {
    private final Dice dice;
    private final Registry registry;
    private final LocalDate day;

    Doubled(Dice dice, Registry registry, LocalDate day) {
        this.dice = dice;
        this.registry = registry;
        this.day = day;
    }

    ChildFile again(ChildFile first, String number) {
        PersonData known = registry.data(first.person());
        PersonData heard = new PersonData(
                known.firstName(), null, misheard(known.lastName()), null, NoPeselReason.NOT_KNOWN_TO_US, null, known.born(), false, known.sex(), known.citizenship(),
                null, null);
        PersonId again = registry.add(heard, day);
        PersonId mother = registry.mother(first.person());
        if (mother != null) {
            registry.tie(again, registry.add(heardOf(registry.data(mother), misheard(registry.data(mother).lastName())), day), KinshipKind.MOTHER, day);
        }
        return new ChildFile(
                new ChildId(dice.id(day)), again, first.born(), null, number, day, first.needs(), false, LeavingCare.NOTHING_YET,
                List.of(), List.of(), ChildAssessments.NONE, List.of(), ChildCourt.NOTHING, ChildAbsences.NONE, ChildContacts.NONE,
                ChildPayers.undecided(first.payers().host()), ChildFees.NONE, ChildLeaving.NONE, ChildWellbeing.NOTHING);
    }

    /** Somebody saw that a mother stood in the register twice. */
    void joinedMother(List<ChildFile> files) {
        files.stream()
                .map(file -> registry.mother(file.person()))
                .filter(mother -> mother != null && registry.data(mother).died() == null)
                .findFirst()
                .ifPresent(mother -> registry.twice(
                        new PersonId(dice.id(day)), heardOf(registry.data(mother), registry.data(mother).lastName()), day.minusDays(40),
                        new Human.Joined(mother, "Ten sam adres i data urodzenia.", day.minusDays(12))));
    }

    /** The mother is in the register a second time, too, without what nobody asked about. */
    private static PersonData heardOf(PersonData mother, String lastName) {
        return new PersonData(
                mother.firstName(), null, lastName, null, NoPeselReason.NOT_KNOWN_TO_US, null, mother.born(), false, mother.sex(), mother.citizenship(), null,
                null);
    }

    /** Two neighbouring letters have changed places. */
    private static String misheard(String name) {
        return name.charAt(0) + name.substring(2, 3) + name.charAt(1) + name.substring(3);
    }
}
