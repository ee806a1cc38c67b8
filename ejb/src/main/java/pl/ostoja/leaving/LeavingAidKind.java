package pl.ostoja.leaving;

import pl.ostoja.law.LegalNumber;

/** Help that somebody who leaves care may ask for (UWR art. 140(1)). */
public enum LeavingAidKind {
    /** <i>Pomoc na kontynuowanie nauki</i>, a sum each month. */
    EDUCATION("art. 146 UWR", LegalNumber.EDUCATION_AID_MAX_AGE),
    /** <i>Pomoc na usamodzielnienie</i>, once or in instalments. */
    INDEPENDENCE("art. 149 UWR", LegalNumber.AID_MAX_AGE),
    /** <i>Pomoc na zagospodarowanie</i>, once, also in kind. */
    SETTLING_IN("art. 150 UWR", LegalNumber.AID_MAX_AGE),
    /** Help in getting a home. */
    HOUSING("art. 140 ust. 1 pkt 2 UWR", null),
    /** Help in getting a job. */
    JOB("art. 140 ust. 1 pkt 2 UWR", null);

    private final String article;
    private final LegalNumber lastAge;

    LeavingAidKind(String article, LegalNumber lastAge) {
        this.article = article;
        this.lastAge = lastAge;
    }

    public String article() {
        return article;
    }

    /** Until which age it is given; null if the act names none. */
    public LegalNumber lastAge() {
        return lastAge;
    }

    /** Whether it is money, for which one has to have been in care for a time (art. 140(1)(1), 141). */
    public boolean isMoney() {
        return lastAge != null;
    }

    /** Whether the county decides that pays for the care leaver (art. 143(2)), and not the one where they settle. */
    boolean isOfPayer() {
        return this == EDUCATION || this == INDEPENDENCE;
    }

    public boolean isMonthly() {
        return this == EDUCATION;
    }

    /** Whether it may be given as things or services (art. 150(3)). */
    public boolean mayBeInKind() {
        return this == SETTLING_IN || !isMoney();
    }
}
