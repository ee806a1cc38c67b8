package pl.ostoja.authority;

import pl.ostoja.people.KinshipKind;

/** What a legal event does to the situation of a child. Those about contacts are the ways in which a court may limit them (KRO art. 113² § 2, 113³). */
public enum LegalEffect {
    /** Given back, or left as it was. */
    FULL(ParentalAuthority.FULL),
    RESTRICTED(ParentalAuthority.RESTRICTED),
    SUSPENDED(ParentalAuthority.SUSPENDED),
    DEPRIVED(ParentalAuthority.DEPRIVED),
    BLANKET_CONSENT(ParentalAuthority.BLANKET_CONSENT),
    /** Guardian of the child (<i>opiekun prawny</i>). */
    GUARDIAN_APPOINTED(Concerns.A_GUARDIAN),
    GUARDIAN_DISCHARGED(Concerns.A_GUARDIAN),
    /** Nobody is known to be the mother, as with a foundling. */
    MOTHER_UNKNOWN(Concerns.NOBODY, ParentalAuthority.UNKNOWN),
    FATHER_UNKNOWN(Concerns.NOBODY, ParentalAuthority.UNKNOWN),
    MEETINGS_FORBIDDEN(ContactLimit.NO_MEETINGS),
    TAKING_AWAY_FORBIDDEN(ContactLimit.NO_TAKING_AWAY),
    MEETINGS_SUPERVISED(ContactLimit.SUPERVISED),
    CONTACTS_BY_DISTANCE_ONLY(ContactLimit.DISTANCE_ONLY),
    DISTANCE_CONTACTS_FORBIDDEN(ContactLimit.NO_DISTANCE),
    CONTACTS_FORBIDDEN(ContactLimit.NO_CONTACT),
    /** The court limits contacts no more. */
    CONTACTS_UNLIMITED(Concerns.CONTACTS);

    /** Whom an event is about. */
    public enum Concerns {
        A_PARENT,
        A_GUARDIAN,
        NOBODY,
        /** Contacts of somebody of the child's file with it. */
        CONTACTS
    }

    private final Concerns concerns;
    private final ParentalAuthority authority;
    private final ContactLimit limit;

    LegalEffect(Concerns concerns, ParentalAuthority authority, ContactLimit limit) {
        this.concerns = concerns;
        this.authority = authority;
        this.limit = limit;
    }

    LegalEffect(Concerns concerns) {
        this(concerns, null, null);
    }

    LegalEffect(Concerns concerns, ParentalAuthority authority) {
        this(concerns, authority, null);
    }

    LegalEffect(ParentalAuthority authority) {
        this(Concerns.A_PARENT, authority);
    }

    LegalEffect(ContactLimit limit) {
        this(Concerns.CONTACTS, null, limit);
    }

    public Concerns concerns() {
        return concerns;
    }

    /** Null where it is about no parental authority. */
    ParentalAuthority authority() {
        return authority;
    }

    /** Null where it limits no contacts. */
    public ContactLimit limit() {
        return limit;
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
