package pl.ostoja.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Pesel;
import pl.ostoja.shared.PolishText;
import pl.ostoja.shared.Sex;

/**
 * Who a person is, brought into the form that is kept. PPL-1: a PESEL says the same day of birth and sex as the record, and where it stands the
 * day is no estimate. PPL-2: a PESEL, or the reason why there is none; a foreigner without one shows a document (UWR art. 38d).
 * PPL-4: nobody is born or dies in the future, nor dies before being born.
 */
final class PersonRules {
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private PersonRules() {}

    /** The data in the form that is kept; refuses what cannot be. */
    static PersonData checked(PersonData said, LocalDate today) {
        PersonData typed = said.completed();
        requirePeselOrReason(typed);
        requireCountry(typed.citizenship());
        Pesel pesel = typed.pesel();
        LocalDate born = typed.born();
        Sex sex = typed.sex();
        requireSex(sex);
        requireAgreement(pesel, born, typed.bornEstimated(), sex);
        requirePossibleDays(born, typed.died(), today);
        return new PersonData(
                PolishText.name(typed.firstName()), optionalName(typed.secondName()), PolishText.name(typed.lastName()), pesel,
                pesel == null ? typed.noPeselReason() : null, documentNumber(typed.documentNumber()), born, typed.bornEstimated(), sex,
                typed.citizenship(), typed.died(), Phone.international(typed.phone()));
    }

    private static void requirePeselOrReason(PersonData typed) {
        if (typed.pesel() == null && typed.noPeselReason() == null) {
            throw new BusinessRuleViolation("PPL-2", "people.violation.peselOrReason");
        }
        boolean withoutDocument = documentNumber(typed.documentNumber()) == null;
        if (typed.pesel() == null && typed.noPeselReason() == NoPeselReason.FOREIGNER && withoutDocument) {
            throw new BusinessRuleViolation("PPL-2", "people.violation.documentOfForeigner");
        }
    }

    private static void requireCountry(String code) {
        if (!COUNTRIES.contains(code)) {
            throw new BusinessRuleViolation("PPL-10", "people.violation.citizenship", code);
        }
    }

    private static void requireSex(Sex sex) {
        if (sex == null) {
            throw new BusinessRuleViolation("PPL-1", "people.violation.sexMissing");
        }
    }

    private static void requireAgreement(Pesel pesel, LocalDate born, boolean estimated, Sex sex) {
        if (pesel == null) {
            if (estimated && born == null) {
                throw new BusinessRuleViolation("PPL-4", "people.violation.estimateWithoutDay");
            }
            return;
        }
        pesel.requireAgreementWith(born, sex);
        if (estimated) {
            throw new BusinessRuleViolation("PPL-1", "people.violation.estimateBesidePesel");
        }
    }

    private static void requirePossibleDays(LocalDate born, LocalDate died, LocalDate today) {
        if (born != null && born.isAfter(today)) {
            throw new BusinessRuleViolation("PPL-4", "people.violation.bornInTheFuture", born);
        }
        if (died != null && died.isAfter(today)) {
            throw new BusinessRuleViolation("PPL-4", "people.violation.diedInTheFuture", died);
        }
        if (born != null && died != null && died.isBefore(born)) {
            throw new BusinessRuleViolation("PPL-4", "people.violation.diedBeforeBirth", died, born);
        }
    }

    private static String optionalName(String typed) {
        return typed == null || typed.isBlank() ? null : PolishText.name(typed);
    }

    private static String documentNumber(String typed) {
        return typed == null || typed.isBlank() ? null : PolishText.note(typed);
    }
}
