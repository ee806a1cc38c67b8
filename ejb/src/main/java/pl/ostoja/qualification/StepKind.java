package pl.ostoja.qualification;

/** A step on the way to a foster family, in the order in which those of one day are taken (UWR art. 42-45). */
public enum StepKind {
    /** The first call or visit. */
    ENQUIRY,
    APPLICATION,
    /** Parts of the analysis (<i>analiza</i>, art. 42(7)). */
    INTERVIEW,
    HOME_VISIT,
    PSYCHOLOGIST,
    OPINION,
    /** <i>Wstępna kwalifikacja</i>, art. 43. */
    INITIAL_QUALIFICATION,
    TRAINING_REQUEST,
    TRAINING,
    TRAINING_COMPLETED,
    /** <i>Zaświadczenie kwalifikacyjne</i>, art. 45. */
    CERTIFICATE,
    /** The certificate was declared outdated, art. 45(3). */
    CERTIFICATE_OUTDATED,
    /** They were told so in writing, art. 45(3). */
    OUTDATED_NOTICE,
    /** They gave it up. */
    WITHDRAWAL,
    /** They have become a foster family. */
    ADMISSION;

    /** Whether it says which form of care is sought. */
    public boolean saysForm() {
        return this == ENQUIRY || this == APPLICATION;
    }

    /** Whether it has an outcome. */
    public boolean hasResult() {
        return this == INITIAL_QUALIFICATION;
    }
}
