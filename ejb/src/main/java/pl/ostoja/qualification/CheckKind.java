package pl.ostoja.qualification;

import java.util.EnumSet;
import java.util.Set;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.law.Readings;

/** A condition that foster parents have to meet, and the paper that shows it (UWR art. 42). */
public enum CheckKind {
    /** Certificate of a doctor of primary care. */
    MEDICAL(true, "art. 42 ust. 1 i art. 45a UWR"),
    /** Opinion of a psychologist. */
    PSYCHOLOGICAL(true, "art. 42 ust. 1 i art. 45a UWR"),
    /** Not in the register of sex offenders. */
    SEX_OFFENDERS(true, "art. 42 ust. 1 UWR"),
    /** No conviction for an intentional crime; not asked of kin. */
    CONVICTIONS(true, "art. 42 ust. 2 UWR"),
    /** Parental authority, maintenance, full legal capacity, legal stay. */
    OBLIGATIONS(true, "art. 42 ust. 1 UWR"),
    /** Of non-professional families: at least one permanent income. */
    INCOME(false, "art. 42 ust. 3 UWR"),
    /** How they live. */
    HOUSING(false, "art. 42 ust. 1 UWR"),
    /** What others say of them, where the centre asks for it. */
    REFERENCES(false, "art. 42 ust. 7 UWR");

    private final boolean ofEachAdult;
    private final String article;

    CheckKind(boolean ofEachAdult, String article) {
        this.ofEachAdult = ofEachAdult;
        this.article = article;
    }

    /** Whether each adult has to show it, or the family once. */
    public boolean isOfEachAdult() {
        return ofEachAdult;
    }

    /** Whether the act itself has it renewed (art. 45a). */
    public boolean isRenewedByLaw() {
        return this == MEDICAL || this == PSYCHOLOGICAL;
    }

    public String article() {
        return article;
    }

    /** FST-43: what is asked of adults of the household who do not care; the act names them not, so that the centre says it. */
    static Set<CheckKind> askedOfHousemates(Readings.HouseholdPapers papers) {
        return switch (papers) {
            case NOTHING -> Set.of();
            case SEX_OFFENDERS -> EnumSet.of(SEX_OFFENDERS);
            case SEX_OFFENDERS_AND_CONVICTIONS -> EnumSet.of(SEX_OFFENDERS, CONVICTIONS);
        };
    }

    /** QUA-1: what is asked of whom wants to care, or cares, in these forms. */
    static Set<CheckKind> askedOf(Set<FamilyForm> forms, boolean references) {
        Set<CheckKind> asked = EnumSet.of(MEDICAL, PSYCHOLOGICAL, SEX_OFFENDERS, OBLIGATIONS, HOUSING);
        if (!forms.equals(Set.of(FamilyForm.KINSHIP))) {
            asked.add(CONVICTIONS);
        }
        if (forms.contains(FamilyForm.NON_PROFESSIONAL)) {
            asked.add(INCOME);
        }
        if (references) {
            asked.add(REFERENCES);
        }
        return asked;
    }
}
