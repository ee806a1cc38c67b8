package pl.ostoja.authority;

import pl.ostoja.people.KinshipKind;

/** What a legal event does to the situation of a child. */
public enum LegalEffect {
    /** Given back, or left as it was. */
    FULL(Concerns.A_PARENT, ParentalAuthority.FULL),
    RESTRICTED(Concerns.A_PARENT, ParentalAuthority.RESTRICTED),
    SUSPENDED(Concerns.A_PARENT, ParentalAuthority.SUSPENDED),
    DEPRIVED(Concerns.A_PARENT, ParentalAuthority.DEPRIVED),
    BLANKET_CONSENT(Concerns.A_PARENT, ParentalAuthority.BLANKET_CONSENT),
    /** Guardian of the child (<i>opiekun prawny</i>). */
    GUARDIAN_APPOINTED(Concerns.A_GUARDIAN, null),
    GUARDIAN_DISCHARGED(Concerns.A_GUARDIAN, null),
    /** Nobody is known to be the mother, as with a foundling. */
    MOTHER_UNKNOWN(Concerns.NOBODY, ParentalAuthority.UNKNOWN),
    FATHER_UNKNOWN(Concerns.NOBODY, ParentalAuthority.UNKNOWN);

    /** Whom an event is about. */
    public enum Concerns {
        A_PARENT,
        A_GUARDIAN,
        NOBODY
    }

    private final Concerns concerns;
    private final ParentalAuthority authority;

    LegalEffect(Concerns concerns, ParentalAuthority authority) {
        this.concerns = concerns;
        this.authority = authority;
    }

    public Concerns concerns() {
        return concerns;
    }

    /** Null where it is about a guardian. */
    ParentalAuthority authority() {
        return authority;
    }

    /** The parent of whom it says that nobody knows it; null for all others. */
    KinshipKind unknown() {
        return switch (this) {
            case MOTHER_UNKNOWN -> KinshipKind.MOTHER;
            case FATHER_UNKNOWN -> KinshipKind.FATHER;
            default -> null;
        };
    }
}
