package pl.ostoja.placement;

/** On what ground a child lives in foster care during one stay. */
public enum LegalBasis {
    /** Decision of the guardianship court, also an interim one (UWR art. 35(1)). */
    COURT_ORDER,
    /** Contract of the county head with the family, on request or with consent of the parents (art. 35(2)). */
    PARENT_AGREEMENT,
    /** Brought by the Police or the Border Guard (art. 58(1)(2), 103(2)(2)). */
    POLICE_BORDER_GUARD,
    /** Request of the parents, the child or another person (art. 58(1)(3), 103(2)(3)). */
    REQUEST_PARENT_CHILD_THIRD_PARTY,
    /** Taken from a family by a social worker because of domestic violence (UPPD art. 12a). */
    ART_12A,
    /** Order of a foreign court with the consent of a Polish one (UWR art. 35a). */
    FOREIGN_ORDER,
    /** Contract of the county head with a respite family (art. 75). */
    RESPITE_CONTRACT,
    /** Juvenile act of 9.06.2022: a specialist family (art. 59(1)(2)). */
    JUVENILE_ACT,
    /** Stay after the 18th birthday with consent (art. 37(2)-(6)). */
    ADULT_STAY;

    /** Rests on an act that must exist before the child comes. */
    public boolean needsEarlierAct() {
        return switch (this) {
            case COURT_ORDER, PARENT_AGREEMENT, FOREIGN_ORDER, RESPITE_CONTRACT, JUVENILE_ACT -> true;
            case POLICE_BORDER_GUARD, REQUEST_PARENT_CHILD_THIRD_PARTY, ART_12A, ADULT_STAY -> false;
        };
    }

    /** A court has placed the child. */
    public boolean isByCourt() {
        return this == COURT_ORDER || this == FOREIGN_ORDER || this == JUVENILE_ACT;
    }

    /** Only emergency families and intervention facilities take a child on this ground. */
    public boolean onlyEmergency() {
        return this == POLICE_BORDER_GUARD || this == REQUEST_PARENT_CHILD_THIRD_PARTY;
    }
}
