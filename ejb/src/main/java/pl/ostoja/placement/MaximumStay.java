package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.Optional;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;

/**
 * How long a stay may last (PLC-40 to PLC-46). Measured for each stay separately, from its actual first day; the last day
 * is the latest leaving day and never moves, not even from a free day.
 */
public final class MaximumStay {

    private MaximumStay() {}

    /**
     * The limit of one stay.
     *
     * @param rule PLC-40 to PLC-46, PLC-74
     * @param lastDay the latest leaving day
     */
    public record Limit(String rule, String article, LocalDate lastDay) {}

    /** The limit that comes first; every stay in foster care has one, if only the 18th or the 25th birthday. */
    public static Limit of(StayFacts stay, LocalDate born, CareLaw law) {
        var byAge = byAge(stay, born, law);
        return byForm(stay, born, law)
                .filter(limit -> limit.lastDay().isBefore(byAge.lastDay()))
                .orElse(byAge);
    }

    /** The limit that the form of care sets; empty when the stay may last until full age. */
    public static Optional<Limit> byForm(StayFacts stay, LocalDate born, CareLaw law) {
        return switch (stay.form()) {
            case EMERGENCY_FAMILY -> emergency(stay, law);
            case INTERVENTION_FACILITY -> intervention(stay, born, law);
            case RESPITE_FAMILY -> months(stay, LegalNumber.RESPITE_MAX_M, "PLC-42", "art. 75 ust. 6 UWR", law);
            case UNTRAINED_FAMILY ->
                months(stay, LegalNumber.UNTRAINED_TEMP_MAX_M, "PLC-43", "art. 112⁵ § 2 KRO", law);
            case PRE_ADOPTION_CENTRE -> Optional.of(preAdoption(stay, born, law));
            case KINSHIP_FAMILY,
                    NON_PROFESSIONAL_FAMILY,
                    PROFESSIONAL_FAMILY,
                    SPECIALIST_FAMILY,
                    FAMILY_HOME,
                    SOCIALISATION_FACILITY,
                    SPECIALIST_THERAPEUTIC_FACILITY,
                    FAMILY_TYPE_FACILITY,
                    REGIONAL_THERAPEUTIC_FACILITY -> Optional.empty();
        };
    }

    /** PLC-40: with the organiser's consent longer, or until the court proceedings end, a day not known before. */
    private static Optional<Limit> emergency(StayFacts stay, CareLaw law) {
        var article = "art. 58 ust. 4 UWR";
        if (stay.extension() == null) {
            return months(stay, LegalNumber.EMERGENCY_MAX_M, "PLC-40", article, law);
        }
        return switch (stay.extension().kind()) {
            case LONGER_MAXIMUM -> months(stay, LegalNumber.EMERGENCY_EXTENDED_M, "PLC-40", article, law);
            case UNTIL_PROCEEDINGS_END -> untilProceedingsEnd(stay, LegalNumber.EMERGENCY_MAX_M, "PLC-40", article, law);
        };
    }

    /** PLC-41: in a specially justified case until the court proceedings end; a fixed longer maximum does not exist. */
    private static Optional<Limit> intervention(StayFacts stay, LocalDate born, CareLaw law) {
        if (isBroughtTooYoung(stay, born, law)) {
            return Optional.of(new Limit("PLC-74", "art. 103 ust. 9 UWR", Terms.promptly(stay.since(), law.on(stay.since()).promptlyDays())));
        }
        var article = "art. 103 ust. 6 UWR";
        var extended = stay.extended().map(StayExtension::kind).orElse(null);
        return extended == StayExtension.Kind.UNTIL_PROCEEDINGS_END
                ? untilProceedingsEnd(stay, LegalNumber.INTERVENTION_MAX_M, "PLC-41", article, law)
                : months(stay, LegalNumber.INTERVENTION_MAX_M, "PLC-41", article, law);
    }

    /** PLC-74: who is too young for such a facility and came without anybody having chosen it goes on to a family at once. */
    private static boolean isBroughtTooYoung(StayFacts stay, LocalDate born, CareLaw law) {
        var brought = stay.basis().onlyEmergency() || stay.basis() == LegalBasis.ART_12A;
        return brought && stay.since().isBefore(law.birthday(born, law.whole(LegalNumber.MIN_AGE_INSTITUTION_Y, stay.since())));
    }

    /** Proceedings that end early do not shorten the ordinary maximum. */
    private static Optional<Limit> untilProceedingsEnd(
            StayFacts stay, LegalNumber ordinary, String rule, String article, CareLaw law) {
        return stay.extended().flatMap(StayExtension::endOfProceedings).flatMap(end -> months(
                        stay, ordinary, rule, article, law)
                .map(limit -> limit.lastDay().isAfter(end) ? limit : new Limit(rule, article, end)));
    }

    /** PLC-44: until the first birthday. */
    private static Limit preAdoption(StayFacts stay, LocalDate born, CareLaw law) {
        var age = law.whole(LegalNumber.IOP_MAX_AGE_Y, stay.since());
        return new Limit("PLC-44", "art. 111 ust. 3 UWR", law.birthday(born, age));
    }

    /** PLC-45: a child until the 18th birthday; PLC-46: an adult who stays on until the 25th. */
    private static Limit byAge(StayFacts stay, LocalDate born, CareLaw law) {
        if (stay.basis() != LegalBasis.ADULT_STAY) {
            return new Limit("PLC-45", "art. 37 ust. 1 UWR", law.adultOn(born));
        }
        var age = law.whole(LegalNumber.ADULT_STAY_MAX_AGE, stay.since());
        return new Limit("PLC-46", "art. 37 ust. 2 UWR", law.birthday(born, age));
    }

    private static Optional<Limit> months(
            StayFacts stay, LegalNumber number, String rule, String article, CareLaw law) {
        var lastDay = Terms.months(stay.since(), law.whole(number, stay.since()));
        return Optional.of(new Limit(rule, article, lastDay));
    }
}
