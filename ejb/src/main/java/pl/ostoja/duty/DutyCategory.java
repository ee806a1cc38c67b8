package pl.ostoja.duty;

/** The field of work a duty belongs to; lists filter by it. */
public enum DutyCategory {
    /** Something goes to the court. */
    COURT,
    /** The child's situation is reviewed. */
    REVIEW,
    /** What is to be reached, and who does what for it, is written down. */
    PLAN,
    /** Somebody else is told. */
    NOTICE,
    /** A stay reaches its longest duration. */
    STAY,
    /** A young person prepares to leave care. */
    LEAVING_CARE,
    /** Health, school and disability of the child: something lapses or is due again. */
    WELLBEING,
    /** Who decides for the child, and whether it may be adopted. */
    LEGAL_SITUATION,
    /** Somebody bears what care costs. */
    COSTS,
    /** A foster family is evaluated or its papers run out. */
    FOSTER_FAMILY,
    /** An assistant works with a family. */
    ASSISTANCE,
    /** Violence in a family, and a child that was taken from it; seen with a right of its own. */
    PROTECTION,
    /** Somebody wants to become a foster family, or must go on meeting the conditions. */
    QUALIFICATION
}
