package pl.ostoja.authority;

/** How contacts of somebody with a child are limited (KRO art. 113² § 2, 113³, 119¹ § 1). */
public enum ContactLimit {
    NO_MEETINGS,
    /** Not out of the place where it lives. */
    NO_TAKING_AWAY,
    /** Meetings only while somebody whom the court has named is there. */
    SUPERVISED,
    /** Nothing but certain ways of communication at a distance. */
    DISTANCE_ONLY,
    NO_DISTANCE,
    NO_CONTACT,
    /** Of a parent who agreed to adoption by whomever: no right to contacts. */
    AGREED_TO_ADOPTION;

    /** What somebody and the child do, as far as it matters here. */
    public enum Way {
        MEETING,
        TAKING_AWAY,
        DISTANCE
    }

    /**
     * AUT-9: what the court forbade; what it made depend on somebody's presence is forbidden without it.
     *
     * @param supervised whether somebody is there
     */
    public boolean forbids(Way way, boolean supervised) {
        return switch (this) {
            case NO_MEETINGS, DISTANCE_ONLY -> way != Way.DISTANCE;
            case NO_TAKING_AWAY -> way == Way.TAKING_AWAY;
            case SUPERVISED -> way != Way.DISTANCE && !supervised;
            case NO_DISTANCE -> way == Way.DISTANCE;
            case NO_CONTACT, AGREED_TO_ADOPTION -> true;
        };
    }
}
