package pl.ostoja.placement;

/** What accompanies a child into foster care (UWR art. 38a(1), 47): the eight kinds of documents, and what goes with them. */
public enum ChildDocument {
    /** Its legal situation. */
    LEGAL_SITUATION(Term.INFORMATION),
    /** The child and its family in detail, brothers and sisters too. */
    FAMILY_INFORMATION(Term.INFORMATION),
    /** No paper: the carers meet the child (art. 47(1)(1)). */
    MEETING(Term.INFORMATION),
    /** Copy of the birth certificate, of orphans also of the death certificates. */
    BIRTH_CERTIFICATE(Term.DOCUMENTS),
    /** Order of the court, or request for placement. */
    COURT_ORDER(Term.DOCUMENTS),
    /** Health documentation with the vaccination card. */
    HEALTH(Term.DOCUMENTS),
    SCHOOL(Term.DOCUMENTS),
    /** Diagnosis of the psycho-physical development. */
    DIAGNOSIS(Term.DOCUMENTS),
    /** The plan of work with the family, or what the municipality knows of it. */
    FAMILY_WORK_PLAN(Term.DOCUMENTS),
    /** Of a foreign child: identity, residence, how it came (art. 38a(2)). */
    FOREIGNER(Term.NONE),
    /** The examination by a doctor that the county sees to (art. 180(10)). */
    EXAMINATION(Term.NONE);

    /** By when it is owed. */
    enum Term {
        /** Before a planned placement by so many days that the carers can think it over. */
        INFORMATION,
        /** Before the placement. */
        DOCUMENTS,
        /** The act names no day. */
        NONE
    }

    private final Term term;

    ChildDocument(Term term) {
        this.term = term;
    }

    Term term() {
        return term;
    }

    /** Whether there may be none: some children go to no school yet, and with some families nobody has worked. */
    public boolean mayBeMissing() {
        return this != LEGAL_SITUATION && this != FAMILY_INFORMATION && this != COURT_ORDER;
    }
}
