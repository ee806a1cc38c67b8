package pl.ostoja.people;

/** What the relative is to the person. */
public enum KinshipKind {
    MOTHER,
    FATHER,
    /** Both parents in common. */
    SIBLING,
    /** One parent in common. */
    HALF_SIBLING,
    GRANDPARENT,
    GREAT_GRANDPARENT,
    /** Sibling of a parent. */
    UNCLE_OR_AUNT,
    COUSIN,
    STEP_PARENT,
    /** Guardian appointed by the court (<i>opiekun prawny</i>), who is not a carer. */
    GUARDIAN,
    OTHER_RELATIVE,
    /** Not of the family but important to the child. */
    CLOSE_PERSON;

    /** Holds in both directions alike. */
    public boolean isMutual() {
        return this == SIBLING || this == HALF_SIBLING || this == COUSIN;
    }

    public boolean isParent() {
        return this == MOTHER || this == FATHER;
    }

    public boolean isSibling() {
        return this == SIBLING || this == HALF_SIBLING;
    }

    /** In the direct line upwards (<i>wstępny</i>), as UWR art. 41(2) asks of a kinship family. */
    public boolean isAscendant() {
        return isParent() || this == GRANDPARENT || this == GREAT_GRANDPARENT;
    }
}
