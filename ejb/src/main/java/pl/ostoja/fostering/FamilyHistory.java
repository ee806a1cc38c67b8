package pl.ostoja.fostering;

import java.time.LocalDate;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.PolishText;

/**
 * What may follow what in the life of a family. FST-2: one person, or two who are married (UWR art. 41(1)). FST-3: a new form or standing begins
 * after the last one began and not in the future; the days before keep what was true then. FST-4: an ended family stays ended. FST-6: a family
 * that works has at least one carer; who goes last ends its work first.
 */
final class FamilyHistory {
    private static final int SPOUSES = 2;

    private FamilyHistory() {}

    static void refuseCarers(int carers, boolean spouses) {
        if (carers > SPOUSES || carers == SPOUSES && !spouses) {
            throw new BusinessRuleViolation("FST-2", "fostering.violation.spousesOrOnePerson");
        }
    }

    static void refuseTwice(boolean caresAlready) {
        if (caresAlready) {
            throw new BusinessRuleViolation("FST-2", "fostering.violation.caresAlready");
        }
    }

    static void refuseNobodyLeft(int carers, FamilyStanding standing) {
        if (carers == 1 && standing != FamilyStanding.ENDED) {
            throw new BusinessRuleViolation("FST-6", "fostering.violation.lastCarer");
        }
    }

    static void refuseStart(LocalDate since, LocalDate lastSince, LocalDate today) {
        if (since.isAfter(today)) {
            throw new BusinessRuleViolation("FST-3", "fostering.violation.inTheFuture", since);
        }
        if (lastSince != null && !since.isAfter(lastSince)) {
            throw new BusinessRuleViolation("FST-3", "fostering.violation.notAfterTheLast", since, lastSince);
        }
    }

    static void refuseAfterEnd(FamilyStanding last) {
        if (last == FamilyStanding.ENDED) {
            throw new BusinessRuleViolation("FST-4", "fostering.violation.ended");
        }
    }

    /** Taking a record out of sight needs a reason. */
    static String requiredReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BusinessRuleViolation("FST-4", "fostering.violation.reasonMissing");
        }
        return PolishText.note(reason);
    }
}
