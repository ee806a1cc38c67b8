package pl.ostoja.leaving;

/** What is done on the way out of care. */
public enum LeavingStepKind {
    /** The young person named a mentor (<i>opiekun usamodzielnienia</i>), who agreed in writing (UWR art. 145(2)). */
    MENTOR,
    /** The individual programme (<i>IPU</i>) was drawn up or changed: one version of it (art. 145(1), (4)). */
    PROGRAMME,
    /** The county where the young person will settle was told and given a copy (art. 145(5)). */
    COUNTY_INFORMED,
    /** The programme was evaluated at its end (art. 145(7)). */
    FINAL_EVALUATION,
    /** The young person asked to stay on, or to come back, and was refused in writing (art. 37(8)). */
    ADULT_STAY_REFUSED
}
