package pl.ostoja.leaving;

import java.time.LocalDate;
import java.util.Collection;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.shared.BusinessRuleViolation;

/** What can be written down of days that matter for aid. */
public final class LeavingPeriodRules {
    private LeavingPeriodRules() {}

    /** @param aids of the same young person */
    public static void check(LeavingPeriodContent content, CareFacts care, Collection<LeavingAidContent> aids, LocalDate today) {
        String rule = switch (content.kind()) {
            case COUNTED_FACILITY -> "LEV-12";
            case SUSPENSION -> "LEV-13";
            case EXCLUSION -> "LEV-21";
        };
        if (content.until() != null && content.until().isBefore(content.since())) {
            throw violation(rule, "periodEndsBeforeItStarts", content.until());
        }
        switch (content.kind()) {
            case COUNTED_FACILITY -> checkFacility(content, care, today);
            case SUSPENSION -> checkSuspension(content, care, aids, today);
            case EXCLUSION -> checkExclusion(content, today);
        }
    }

    /** LEV-21: what stands against aid has begun, and is one of what the act names. */
    private static void checkExclusion(LeavingPeriodContent content, LocalDate today) {
        if (content.since().isAfter(today)) {
            throw violation("LEV-21", "inTheFuture", content.since());
        }
        if (content.exclusion() == null) {
            throw violation("LEV-21", "exclusionMissing");
        }
    }

    /** LEV-12: what has begun, in a facility of the list, after a court has put the young person into care. */
    private static void checkFacility(LeavingPeriodContent content, CareFacts care, LocalDate today) {
        if (content.since().isAfter(today) || content.until() != null && content.until().isAfter(today)) {
            throw violation("LEV-12", "inTheFuture", content.until() == null ? content.since() : content.until());
        }
        if (content.facility() == null) {
            throw violation("LEV-12", "facilityMissing");
        }
        if (CountedTime.placedOn(content.since(), care).isEmpty()) {
            throw violation("LEV-12", "notPlacedByCourt", content.since());
        }
        if (content.revokedOn() != null && content.revokedOn().isBefore(content.since())) {
            throw violation("LEV-12", "revokedBefore", content.revokedOn());
        }
    }

    /** LEV-13: by a decision, on a ground of the act or with words, of aid that was granted; because of a renewed stay from a day of it and until its end. */
    private static void checkSuspension(LeavingPeriodContent content, CareFacts care, Collection<LeavingAidContent> aids, LocalDate today) {
        if (content.ground() == null) {
            throw violation("LEV-13", "groundMissing");
        }
        if (content.decidedOn() == null || content.decidedOn().isAfter(today)) {
            throw violation("LEV-13", "suspensionDecidedOn");
        }
        if (content.ground() == SuspensionGround.OTHER && (content.note() == null || content.note().isBlank())) {
            throw violation("LEV-13", "groundInWords");
        }
        if (aids.stream().noneMatch(aid -> aid.isGranted() && content.ground().concerns(aid.kind()))) {
            throw violation("LEV-13", "nothingGranted");
        }
        if (content.ground() == SuspensionGround.RENEWED_STAY) {
            checkRenewedStay(content, care);
        }
    }

    private static void checkRenewedStay(LeavingPeriodContent content, CareFacts care) {
        if (content.until() != null) {
            throw violation("LEV-13", "endsWithTheStay");
        }
        if (RenewedStays.of(care).stream().noneMatch(stay -> stay.contains(content.since()))) {
            throw violation("LEV-13", "noRenewedStay", content.since());
        }
    }

    private static BusinessRuleViolation violation(String rule, String name, Object... args) {
        return new BusinessRuleViolation(rule, "leaving.violation." + name, args);
    }
}
