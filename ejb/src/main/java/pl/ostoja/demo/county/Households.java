package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.fostering.ApplicantFacts;
import pl.ostoja.fostering.DwellingContent;
import pl.ostoja.fostering.DwellingKind;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.MemberContent;
import pl.ostoja.fostering.MemberTie;
import pl.ostoja.fostering.PetContent;
import pl.ostoja.fostering.PetKind;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;
import pl.ostoja.qualification.CheckContent;
import pl.ostoja.qualification.CheckId;
import pl.ostoja.qualification.CheckKind;
import pl.ostoja.shared.Period;
import pl.ostoja.shared.Sex;

/** Invents who lives with families beside carers and placed children, children elsewhere, pets and dwellings. */
final class Households {
    private static final int FULL_AGE = 18;

    private final Dice dice;
    private final Names names;
    private final Registry registry;
    private final LocalDate today;

    Households(Dice dice, Registry registry, LocalDate today) {
        this.dice = dice;
        this.names = new Names(dice);
        this.registry = registry;
        this.today = today;
    }

    /** Own children of those who are not kin; of kin, of whom most children in care are grandchildren, a grown-up child elsewhere. */
    List<AtHome.Lives> members(FamilyDraft family, boolean kin) {
        List<AtHome.Lives> members = new ArrayList<>();
        PersonData carer = registry.data(family.carers.getFirst());
        if (kin) {
            if (dice.chance(0.35)) {
                child(family, carer, carer.born().plusYears(dice.between(20, 26)), 20, members);
            }
            return members;
        }
        int children = dice.pick(List.of(0, 0, 1, 1, 2, 2, 3));
        for (int i = 0; i < children; i++) {
            child(family, carer, carer.born().plusYears(20L + 3 * i).plusDays(dice.between(0, 1_500)), dice.between(19, 24), members);
        }
        if (dice.chance(0.07)) {
            LocalDate born = carer.born().minusYears(dice.between(22, 30));
            lives(family, person(family, carer, born), born, MemberTie.PARENT, new Stay(family.since, null, false), members);
        }
        return members;
    }

    /** At home until the day, then elsewhere; whoever was born after the file was opened came then. */
    private void child(FamilyDraft family, PersonData carer, LocalDate born, int moves, List<AtHome.Lives> members) {
        if (born.isAfter(today)) {
            return;
        }
        LocalDate came = born.isAfter(family.since) ? born : family.since;
        LocalDate moved = born.plusYears(moves);
        PersonId person = person(family, carer, born);
        if (moved.isAfter(came)) {
            lives(family, person, born, MemberTie.CHILD, new Stay(came, moved.isAfter(today) ? null : moved.minusDays(1), false), members);
        }
        if (!moved.isAfter(today)) {
            lives(family, person, born, MemberTie.CHILD, new Stay(moved.isAfter(came) ? moved : came, null, true), members);
        }
    }

    private record Stay(LocalDate since, LocalDate until, boolean elsewhere) {}

    private void lives(FamilyDraft family, PersonId person, LocalDate born, MemberTie tie, Stay stay, List<AtHome.Lives> members) {
        String remark = stay.elsewhere() ? dice.pick(HomeTexts.ELSEWHERE) : null;
        MemberContent content = new MemberContent(tie, stay.elsewhere(), stay.since(), stay.until(), remark);
        members.add(new AtHome.Lives(new FamilyFactId(dice.id(stay.since())), person, born, content));
    }

    private PersonId person(FamilyDraft family, PersonData carer, LocalDate born) {
        Sex sex = dice.chance(0.5) ? Sex.FEMALE : Sex.MALE;
        PersonData named = names.stranger(masculine(carer.lastName()), sex, born);
        PersonData data = new PersonData(
                named.firstName(), null, named.lastName(), null, named.noPeselReason(), null, born, false, sex, PersonData.POLAND, null, null);
        LocalDate known = born.isAfter(family.since) ? born : family.since;
        return registry.add(new PersonId(dice.id(known)), data, known);
    }

    private static String masculine(String surname) {
        boolean adjective = surname.endsWith("ska") || surname.endsWith("cka") || surname.endsWith("dzka");
        return adjective ? surname.substring(0, surname.length() - 1) + "i" : surname;
    }

    /** The papers of those who were adults of the household, as the centre asks for them; now and then one is still missing. */
    List<Qualified.Shown> papers(AtHome home) {
        List<Qualified.Shown> shown = new ArrayList<>();
        for (ApplicantFacts.Adult adult : adults(home)) {
            LocalDate since = adult.period().since();
            boolean asked = !since.isAfter(today) && (since.isBefore(today.minusDays(120)) || dice.chance(0.5));
            if (asked && dice.chance(0.97)) {
                shown.add(new Qualified.Shown(new CheckId(dice.id(since)), CheckContent.of(CheckKind.SEX_OFFENDERS, adult.person(), since)));
            }
        }
        return shown;
    }

    static List<ApplicantFacts.Adult> adults(AtHome home) {
        List<ApplicantFacts.Adult> adults = new ArrayList<>();
        for (AtHome.Lives member : home.members()) {
            LocalDate fullAge = member.born().plusYears(FULL_AGE);
            LocalDate from = fullAge.isAfter(member.content().since()) ? fullAge : member.content().since();
            if (!member.content().elsewhere() && (member.content().until() == null || !member.content().until().isBefore(from))) {
                adults.add(new ApplicantFacts.Adult(member.person(), new Period(from, member.content().until())));
            }
        }
        return adults;
    }

    List<AtHome.Fact<PetContent>> pets(FamilyDraft family) {
        List<AtHome.Fact<PetContent>> pets = new ArrayList<>();
        while (dice.chance(0.42)) {
            PetKind kind = dice.pickEarly(List.of(PetKind.values()));
            PetContent content = new PetContent(kind, dice.chance(0.9), family.since, null, dice.pick(HomeTexts.PETS));
            pets.add(new AtHome.Fact<>(new FamilyFactId(dice.id(family.since)), content));
        }
        return pets;
    }

    AtHome.Fact<DwellingContent> dwelling(FamilyDraft family) {
        DwellingKind kind = dice.pickEarly(List.of(DwellingKind.values()));
        int rooms = kind == DwellingKind.FLAT ? dice.between(2, 4) : dice.between(4, 7);
        int area = rooms * dice.between(17, 26);
        DwellingContent content = DwellingContent.inTheCounty(kind, area, rooms, dice.between(0, 3), family.since, null, dice.pick(HomeTexts.SLEEPING));
        return new AtHome.Fact<>(new FamilyFactId(dice.id(family.since)), content);
    }
}
