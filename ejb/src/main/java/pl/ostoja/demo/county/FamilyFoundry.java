package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Sex;

/** Invents foster families: who cares, how old they are, where they live. */
final class FamilyFoundry {
    private static final int YOUNGEST_GRANDMOTHER = 44;

    private final Dice dice;
    private final Names names;
    private final Registry registry;

    FamilyFoundry(Dice dice, Names names, Registry registry) {
        this.dice = dice;
        this.names = names;
        this.registry = registry;
    }

    /** Grandparents of children who were born on the day or later, or great-grandparents. */
    FamilyDraft kin(LocalDate grandchildBorn, LocalDate since) {
        LocalDate youngest = grandchildBorn.minusYears(YOUNGEST_GRANDMOTHER);
        return found(FamilyForms.of(FamilyForm.KINSHIP), youngest.minusDays(dice.between(0, 18 * 365)), since, 0.45);
    }

    FamilyDraft strangers(FamilyForms forms, LocalDate since) {
        LocalDate born = since.minusYears(dice.between(32, 52)).minusDays(dice.between(0, 364));
        return found(forms, born, since, forms.forms().contains(FamilyForm.NON_PROFESSIONAL) ? 0.62 : 0.82);
    }

    private FamilyDraft found(FamilyForms forms, LocalDate born, LocalDate since, double couples) {
        boolean couple = dice.chance(couples);
        String surname = names.surname();
        Sex sex = dice.chance(0.9) || couple ? Sex.FEMALE : Sex.MALE;
        List<PersonId> carers = new ArrayList<>();
        carers.add(carer(surname, sex, born, since));
        if (couple) {
            carers.add(carer(surname, Sex.MALE, born.minusDays(dice.between(-400, 1500)), since));
        }
        FamilyDraft family = new FamilyDraft(
                new FosterFamilyId(dice.id(since)), Names.label(surname, sex, couple), registry.somewhere(), forms, since, carers);
        family.addressProtected = dice.chance(0.12);
        family.phone = "+48500%06d".formatted(dice.between(0, 999));
        carers.forEach(carer -> registry.lives(carer, family.address, family.addressProtected, since.minusYears(1), null));
        return family;
    }

    private PersonId carer(String surname, Sex sex, LocalDate born, LocalDate since) {
        PersonData data = names.person(surname, sex, born);
        return registry.add(data, since.minusDays(dice.between(5, 40)));
    }
}
