package pl.ostoja.reporting;

import java.math.BigDecimal;
import pl.ostoja.duty.DutyCategory;

/**
 * How many hours a duty takes where the centre has not said it. No act and no statistics know; these are guesses to begin with, by the field of work,
 * so that a kind that comes later has one too (ADR 31).
 */
final class UsualEffort {
    private UsualEffort() {}

    static BigDecimal of(DutyCategory category) {
        return BigDecimal.valueOf(switch (category) {
            case NOTICE -> 1;
            case STAY, LEGAL_SITUATION, COSTS, ASSISTANCE, PROTECTION, WELLBEING -> 2;
            case COURT, PLAN, QUALIFICATION -> 3;
            case REVIEW -> 4;
            case LEAVING_CARE -> 6;
            case FOSTER_FAMILY -> 8;
        });
    }
}
