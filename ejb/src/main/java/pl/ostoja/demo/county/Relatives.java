package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.ostoja.people.AddressKind;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Sex;

/** Whom else the file of a child names, and where letters to its mother go. */
final class Relatives {
    private static final double NAMED = 0.14;
    private static final List<KinshipKind> KINDS = List.of(
            KinshipKind.UNCLE_OR_AUNT, KinshipKind.STEP_PARENT, KinshipKind.UNCLE_OR_AUNT, KinshipKind.CLOSE_PERSON, KinshipKind.GUARDIAN, KinshipKind.UNCLE_OR_AUNT,
            KinshipKind.COUSIN, KinshipKind.GREAT_GRANDPARENT, KinshipKind.SIBLING, KinshipKind.OTHER_RELATIVE, KinshipKind.HALF_SIBLING);
    private static final int OLD = 72;

    private final Dice dice;
    private final Names names;
    private final Registry registry;
    private final LocalDate today;
    private int named;

    Relatives(Dice dice, Names names, Registry registry, LocalDate today) {
        this.dice = dice;
        this.names = names;
        this.registry = registry;
        this.today = today;
        this.named = dice.between(0, KINDS.size() - 1);
    }

    void of(List<ChildDraft> children) {
        Set<PersonId> mothers = new HashSet<>();
        for (ChildDraft child : children) {
            PersonId mother = registry.mother(child.person);
            if (mother != null && mothers.add(mother)) {
                addresses(mother);
                if (dice.chance(NAMED)) {
                    named(child, children);
                }
            }
        }
    }

    private void addresses(PersonId mother) {
        if (dice.chance(0.15)) {
            registry.address(mother, AddressKind.REGISTRATION, registry.data(mother).born());
        } else if (dice.chance(0.05)) {
            registry.address(mother, AddressKind.CORRESPONDENCE, today.minusDays(dice.between(20, 900)));
        }
    }

    /** Related to the brothers and sisters alike. */
    private void named(ChildDraft child, List<ChildDraft> children) {
        KinshipKind kind = KINDS.get(named++ % KINDS.size());
        Sex sex = dice.chance(0.6) ? Sex.FEMALE : Sex.MALE;
        int age = kind == KinshipKind.GREAT_GRANDPARENT ? dice.between(OLD, 85) : kind.isSibling() || kind == KinshipKind.COUSIN ? dice.between(19, 26) : dice.between(30, 55);
        LocalDate born = today.minusYears(age).minusDays(dice.between(0, 360));
        PersonId relative = registry.add(names.person(names.surname(), sex, born), today);
        children.stream()
                .filter(one -> one == child || child.siblings.contains(one.person.value()))
                .forEach(one -> registry.tie(one.person, relative, kind, today));
    }
}
