package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.ostoja.people.Address;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareNeeds;
import pl.ostoja.shared.Sex;

/** Invents the families that children come from: brothers and sisters, their mother, mostly their father too. */
final class Origins {
    private static final int YEARS_OF_BEARING = 17;

    private final Dice dice;
    private final Names names;
    private final Registry registry;

    Origins(Dice dice, Names names, Registry registry) {
        this.dice = dice;
        this.names = names;
        this.registry = registry;
    }

    /**
     * Children of one mother.
     *
     * @param births their birthdays
     * @param known since when the centre knows of them; of those born later, since a few days after
     */
    List<ChildDraft> siblings(List<LocalDate> births, LocalDate known, double disabled) {
        List<LocalDate> born = births.stream().sorted().toList();
        String surname = names.surname();
        PersonId mother = parent(surname, Sex.FEMALE, born, known);
        PersonId father = dice.chance(0.65) ? parent(surname, Sex.MALE, born, known) : null;
        Address home = registry.somewhere();
        boolean violence = dice.chance(0.08);
        registry.lives(mother, violence ? registry.somewhere() : home, violence, born.getFirst(), null);
        List<ChildDraft> children = new ArrayList<>();
        for (LocalDate day : born) {
            LocalDate since = known.isAfter(day) ? known : day.plusDays(2);
            ChildDraft child = child(surname, day, since, dice.chance(disabled), home.teryt());
            registry.lives(child.person, home, false, day, null);
            registry.tie(child.person, mother, KinshipKind.MOTHER, since);
            if (father != null) {
                registry.tie(child.person, father, KinshipKind.FATHER, since);
            }
            children.add(child);
        }
        children.forEach(one -> children.stream().filter(other -> other != one).forEach(other -> one.siblings.add(other.person.value())));
        if (dice.chance(0.06)) {
            registry.marries(mother, names.surname(), known.plusDays(20));
        }
        children.sort(Comparator.comparing(child -> child.born));
        return children;
    }

    /** Nobody's child. */
    ChildDraft foundling(LocalDate born) {
        PersonData data = names.foundling(names.sex(), born);
        return new ChildDraft(registry.add(data, born.plusDays(2)), born, new CareNeeds(false, false, registry.somewhere().teryt()));
    }

    /** Under a measure of the juvenile act. */
    ChildDraft juvenile(LocalDate born, LocalDate known) {
        ChildDraft child = siblings(List.of(born), known, 0).getFirst();
        return new ChildDraft(child.person, born, new CareNeeds(false, true, child.needs.origin()));
    }

    private ChildDraft child(String surname, LocalDate born, LocalDate since, boolean disabled, String origin) {
        PersonData data = names.person(surname, names.sex(), born);
        return new ChildDraft(registry.add(data, since), born, new CareNeeds(disabled, false, origin));
    }

    private PersonId parent(String surname, Sex sex, List<LocalDate> children, LocalDate known) {
        int span = (int) (children.getLast().getYear() - (long) children.getFirst().getYear());
        LocalDate born = children.getFirst().minusYears(dice.between(18, Math.max(19, 18 + YEARS_OF_BEARING - span))).minusDays(dice.between(0, 360));
        String name = sex == Sex.MALE && dice.chance(0.4) ? names.surname() : surname;
        PersonData data = dice.chance(0.4) ? names.person(name, sex, born) : names.stranger(name, sex, born);
        return registry.add(data, known);
    }
}
