package pl.ostoja.contact;

import pl.ostoja.authority.ContactLimit;

/** In which way somebody and the child are in contact (KRO art. 113 § 2). */
public enum ContactKind {
    /** Where the child lives, or at another place under the same eyes. */
    VISIT(ContactLimit.Way.MEETING),
    OUTING(ContactLimit.Way.TAKING_AWAY),
    /** For one night or more (<i>urlopowanie</i>). One that took place is an absence of the child. */
    HOME_LEAVE(ContactLimit.Way.TAKING_AWAY),
    CALL(ContactLimit.Way.DISTANCE),
    VIDEO(ContactLimit.Way.DISTANCE),
    LETTER(ContactLimit.Way.DISTANCE);

    private final ContactLimit.Way way;

    ContactKind(ContactLimit.Way way) {
        this.way = way;
    }

    public boolean isForbiddenBy(ContactLimit limit, boolean supervised) {
        return limit.forbids(way, supervised);
    }
}
