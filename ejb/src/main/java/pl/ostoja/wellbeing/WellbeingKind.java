package pl.ostoja.wellbeing;

/** What a fact about health, school or disability is. */
public enum WellbeingKind {
    CHRONIC_ILLNESS(WellbeingGroup.HEALTH, Term.NONE),
    ALLERGY(WellbeingGroup.HEALTH, Term.NONE),
    MEDICATION(WellbeingGroup.HEALTH, Term.NONE),
    IMMUNISATION(WellbeingGroup.HEALTH, Term.AGAIN),
    /** <i>Bilans zdrowia</i> or another examination. */
    HEALTH_CHECK(WellbeingGroup.HEALTH, Term.AGAIN),
    DENTAL_CHECK(WellbeingGroup.HEALTH, Term.AGAIN),
    /** Family doctor, specialist or clinic where the child is treated. */
    DOCTOR(WellbeingGroup.HEALTH, Term.NONE),
    /** Since it is known; an institution changes the plan of a minor at once (the regulation on institutions, par. 15(6)). */
    PREGNANCY(WellbeingGroup.HEALTH, Term.NONE),
    SCHOOL(WellbeingGroup.SCHOOL, Term.NONE),
    /** <i>Orzeczenie o potrzebie kształcenia specjalnego</i>. */
    SPECIAL_NEEDS(WellbeingGroup.SCHOOL, Term.LAPSES),
    /** <i>Opinia o potrzebie wczesnego wspomagania rozwoju</i>. */
    EARLY_SUPPORT(WellbeingGroup.SCHOOL, Term.LAPSES),
    /** <i>Orzeczenie o niepełnosprawności</i>, or of its degree from the age of sixteen on. */
    DISABILITY(WellbeingGroup.CERTIFICATE, Term.LAPSES);

    private enum Term {
        NONE,
        /** Is to be done again on a day. */
        AGAIN,
        /** Holds until a day. */
        LAPSES
    }

    private final WellbeingGroup group;
    private final Term term;

    WellbeingKind(WellbeingGroup group, Term term) {
        this.group = group;
        this.term = term;
    }

    public WellbeingGroup group() {
        return group;
    }

    /** Whether it has a day on which it is due again. */
    public boolean isRepeated() {
        return term == Term.AGAIN;
    }

    /** Whether it is a statement that loses its validity by itself. */
    public boolean isLapsing() {
        return term == Term.LAPSES;
    }
}
