package pl.ostoja.plan;

/** Where a child's way out of foster care is to lead (the regulation on institutions, par. 15(3)). */
public enum MainGoal {
    RETURN,
    ADOPTION,
    FOSTER_FAMILY,
    INDEPENDENCE
}
