package pl.ostoja.settlement;

import pl.ostoja.placement.CareForm;

/** What the care of a child costs (<i>wydatki na opiekę i wychowanie dziecka</i>, UWR art. 192 and 196): each category is a line of its own. */
public enum Category {
    /** <i>Świadczenie na pokrycie kosztów utrzymania</i>, art. 80. */
    MAINTENANCE_BENEFIT("art. 192 pkt 1 UWR"),
    /** The same while the child is elsewhere and the carers bear no cost, art. 87(2). */
    REDUCED_BENEFIT("art. 192 pkt 1 UWR"),
    DISABILITY_SUPPLEMENT("art. 192 pkt 2 UWR"),
    JUVENILE_SUPPLEMENT("art. 192 pkt 2 UWR"),
    HOLIDAY_SUBSIDY("art. 192 pkt 3 UWR"),
    ADMISSION_NEEDS("art. 192 pkt 4 UWR"),
    RANDOM_EVENT("art. 192 pkt 5 UWR"),
    /** Of a family children's home. */
    UNFORESEEN_COSTS("art. 192 pkt 5a UWR"),
    /** Continuing education and independence: not shared with the municipality. */
    CARE_LEAVER_AID("art. 192 pkt 6 UWR"),
    HOUSING("art. 192 pkt 7 UWR"),
    RENOVATION("art. 192 pkt 8 UWR"),
    REMUNERATION("art. 192 pkt 9 UWR"),
    /** Of people employed to help, art. 57 and 64. */
    HELPERS("art. 192 pkt 9 UWR"),
    RESPITE_BENEFIT("art. 192 pkt 10 UWR"),
    RESPITE_SUPPLEMENT("art. 192 pkt 10 UWR"),
    RESPITE_PAY("art. 192 pkt 10 UWR"),
    /** The cost of the coordinator, for another county (art. 191(5a), (7)): no expense of art. 192. */
    COORDINATOR("art. 191 ust. 7 UWR"),
    /** <i>Średnie miesięczne wydatki</i> of an institution. */
    INSTITUTION("art. 196 UWR"),
    /** What the parents paid, taken off before sharing. Below zero. */
    PARENTAL_FEE("art. 195 UWR");

    private final String article;

    Category(String article) {
        this.article = article;
    }

    public String article() {
        return article;
    }

    /** SET-73: whether it is entered for one child; what is not follows from days and amounts, or from the parents' fee. */
    public boolean isEntered() {
        return switch (this) {
            case MAINTENANCE_BENEFIT, REDUCED_BENEFIT, DISABILITY_SUPPLEMENT, JUVENILE_SUPPLEMENT, RESPITE_BENEFIT, RESPITE_SUPPLEMENT, INSTITUTION,
                    PARENTAL_FEE ->
                false;
            default -> true;
        };
    }

    /** SET-76: whether a family has it every month, so that its children share it. */
    public boolean isOfFamily() {
        return switch (this) {
            case HOUSING, RENOVATION, REMUNERATION, HELPERS, RESPITE_PAY, COORDINATOR -> true;
            default -> false;
        };
    }

    /** Why the municipality has no part in it; null if it has. */
    NotShared notShared(CareForm form, Settings settings) {
        if (this == CARE_LEAVER_AID) {
            return NotShared.CARE_LEAVER_AID;
        }
        if (this == COORDINATOR && !settings.coordinatorShared()) {
            return NotShared.COORDINATOR;
        }
        return form.takesEmergencies() && !settings.emergencyShared() ? NotShared.EMERGENCY : null;
    }
}
