package pl.ostoja.authority;

/** What a parent may decide for the child on a day (<i>władza rodzicielska</i>), or why it decides nothing. */
public enum ParentalAuthority {
    /** As both parents have it where no court has ruled otherwise (KRO art. 93). */
    FULL,
    RESTRICTED,
    SUSPENDED,
    DEPRIVED,
    /** Agreed before the court that the child be adopted by whomever (<i>zgoda blankietowa</i>, KRO art. 119¹). */
    BLANKET_CONSENT,
    DEAD,
    /** Nobody knows who the parent is, and that was written down. */
    UNKNOWN,
    /** Nothing was written down of such a parent: nothing follows from it. */
    NOT_RECORDED;

    /** AUT-3: whether this parent stands in the way of adoption no more. */
    public boolean leavesFree() {
        return this == DEPRIVED || this == BLANKET_CONSENT || this == DEAD || this == UNKNOWN;
    }
}
