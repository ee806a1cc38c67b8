package pl.ostoja.demo.county;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.ostoja.people.NoPeselReason;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Sex;

/** Families that came from abroad, most of them from Ukraine: the children mostly have a PESEL, their parents a passport. */
final class Foreigners {
    private static final int ONE_OF = 35;
    private static final List<String> SURNAMES = List.of(
            "Kovalenko", "Bondarenko", "Tkachenko", "Kravchenko", "Oliinyk", "Lysenko", "Marchenko", "Savchenko", "Rudenko", "Moroz", "Petrenko", "Melnyk", "Koval",
            "Hnatiuk", "Panchenko", "Vasylenko");
    private static final Map<Sex, List<String>> CHILDREN = Map.of(
            Sex.FEMALE, List.of("Sofiia", "Mariia", "Anna", "Daryna", "Polina", "Viktoriia", "Yeva", "Zlata", "Veronika", "Milana"),
            Sex.MALE, List.of("Artem", "Maksym", "Bohdan", "Danylo", "Nazar", "Mykyta", "Tymofii", "Ivan", "Matvii", "Kyrylo"));
    private static final Map<Sex, List<String>> PARENTS = Map.of(
            Sex.FEMALE, List.of("Oksana", "Olena", "Iryna", "Nataliia", "Svitlana", "Tetiana", "Yuliia", "Liudmyla"),
            Sex.MALE, List.of("Andrii", "Oleksandr", "Serhii", "Volodymyr", "Viktor", "Ruslan", "Yurii"));

    private final Dice dice;
    private final Registry registry;
    private int met;

    Foreigners(Dice dice, Registry registry) {
        this.dice = dice;
        this.registry = registry;
        this.met = dice.between(0, ONE_OF - 1);
    }

    /** Some of these, with their brothers, sisters and parents, unless they live with grandparents. */
    void among(List<ChildDraft> children) {
        Map<PersonId, String> surnames = new HashMap<>();
        for (ChildDraft child : children) {
            PersonId mother = registry.mother(child.person);
            if (mother != null && !surnames.containsKey(mother)) {
                boolean foreign = registry.hasNoGrandparents(child.person) && met++ % ONE_OF == 0;
                surnames.put(mother, foreign ? dice.pick(SURNAMES) : null);
            }
            String surname = surnames.get(mother);
            if (surname != null) {
                become(child, surname);
            }
        }
    }

    private void become(ChildDraft child, String surname) {
        String country = Math.floorMod(surname.hashCode(), 5) == 0 ? "BY" : "UA";
        boolean pesel = dice.chance(0.8);
        registry.change(child.person, data -> foreign(data, dice.pick(CHILDREN.get(data.sex())), surname, country, pesel));
        registry.parents(child.person).stream()
                .filter(parent -> registry.data(parent).citizenship().equals(PersonData.POLAND))
                .forEach(parent -> registry.change(parent, data -> foreign(data, dice.pick(PARENTS.get(data.sex())), surname, country, false)));
    }

    private PersonData foreign(PersonData d, String firstName, String surname, String country, boolean pesel) {
        boolean numbered = pesel && d.pesel() != null;
        return new PersonData(
                firstName, null, surname, numbered ? d.pesel() : null, numbered ? null : NoPeselReason.FOREIGNER,
                numbered ? null : "%s%06d".formatted(dice.pick(List.of("FA", "FB", "EX", "GE")), dice.between(100_000, 999_999)), d.born(), false, d.sex(), country, d.died(),
                d.phone());
    }
}
