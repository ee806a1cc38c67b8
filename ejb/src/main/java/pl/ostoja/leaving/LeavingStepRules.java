package pl.ostoja.leaving;

import java.time.LocalDate;
import java.util.stream.Stream;
import pl.ostoja.law.Due;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.shared.BusinessRuleViolation;

/** What can be written down as a step towards leaving care. */
public final class LeavingStepRules {
    private LeavingStepRules() {}

    public static void check(LeavingStepContent content, CareFacts care, CareLaw law, LocalDate today) {
        checkDays(content, care, today);
        if (content.kind() == LeavingStepKind.MENTOR) {
            checkMentor(content, today);
        }
        if (content.kind() == LeavingStepKind.COUNTY_INFORMED && isBlank(content.county())) {
            throw violation("LEV-1", "countyMissing");
        }
        if (content.kind() == LeavingStepKind.ADULT_STAY_REFUSED) {
            checkRefusal(content, today);
        }
        if (content.kind() == LeavingStepKind.FINAL_EVALUATION) {
            checkEvaluation(content, care.leaving().programmeApprovedOn());
        }
        checkProgramme(content, law.adultOn(care.born()), law, today);
    }

    /** LEV-1: what has happened, in the life of the young person. */
    private static void checkDays(LeavingStepContent content, CareFacts care, LocalDate today) {
        if (content.takenOn().isAfter(today)) {
            throw violation("LEV-1", "inTheFuture", content.takenOn());
        }
        if (content.takenOn().isBefore(care.born()) || care.died() != null && content.takenOn().isAfter(care.died())) {
            throw violation("LEV-1", "outsideLife", content.takenOn());
        }
    }

    /** LEV-2: a mentor has a name, and agreed in writing, be it later (UWR art. 145(2)). */
    private static void checkMentor(LeavingStepContent content, LocalDate today) {
        if (isBlank(content.person())) {
            throw violation("LEV-2", "mentorMissing");
        }
        if (content.consentOn() != null && content.consentOn().isAfter(today)) {
            throw violation("LEV-2", "inTheFuture", content.consentOn());
        }
    }

    /** PLC-89: somebody refused in writing what was asked for before, with reasons; the information on the complaint to a court goes with it, or follows (art. 37(8)). */
    private static void checkRefusal(LeavingStepContent content, LocalDate today) {
        if (content.askedOn() == null || content.askedOn().isAfter(content.takenOn())) {
            throw violation("PLC-89", "askedOn", content.takenOn());
        }
        if (isBlank(content.person()) || isBlank(content.note())) {
            throw violation("PLC-89", "refusalIncomplete");
        }
        if (content.informedOn() != null && (content.informedOn().isBefore(content.takenOn()) || content.informedOn().isAfter(today))) {
            throw violation("PLC-89", "informedOn", content.takenOn());
        }
    }

    /** LEV-24: evaluated, in words, is a programme that was approved before (art. 145(7)). */
    private static void checkEvaluation(LeavingStepContent content, LocalDate approved) {
        if (approved == null || content.takenOn().isBefore(approved)) {
            throw violation("LEV-24", "evaluatedBefore", content.takenOn());
        }
        if (isBlank(content.note())) {
            throw violation("LEV-24", "evaluationMissing");
        }
    }

    /** LEV-3: approved is a programme that has all of its parts, by somebody, on a day not before it was drawn up (art. 145(1), (4)). */
    private static void checkProgramme(LeavingStepContent content, LocalDate adultOn, CareLaw law, LocalDate today) {
        LocalDate approved = content.approvedOn();
        if (approved == null) {
            return;
        }
        if (content.kind() != LeavingStepKind.PROGRAMME || approved.isBefore(content.takenOn()) || approved.isAfter(today)) {
            throw violation("LEV-3", "approvedOn", approved);
        }
        if (isBlank(content.approvedBy())) {
            throw violation("LEV-3", "approvedByMissing");
        }
        if (Stream.of(content.cooperation(), content.education(), content.housing(), content.job()).anyMatch(LeavingStepRules::isBlank)) {
            throw violation("LEV-3", "partMissing");
        }
        LocalDate lastDay = lastDay(adultOn, law, content.takenOn());
        if (approved.isAfter(lastDay) && isBlank(content.lateWhy()) && content.takenOn().isBefore(adultOn)) {
            throw violation("LEV-4", "lateWhyMissing", lastDay);
        }
    }

    /** LEV-4: a month before full age at the latest; later only in special cases, with a reason (art. 145(4), (8)). Changes after full age need none. */
    public static LocalDate lastDay(LocalDate adultOn, CareLaw law, LocalDate day) {
        return Due.before(Terms.monthsBefore(adultOn, law.whole(LegalNumber.IPU_BEFORE_18_M, day))).legal();
    }

    /** LEV-11: full age, a year before it for the mentor, a month before it for the programme. */
    static LeaverRow.Terms terms(LocalDate born, CareLaw law) {
        LocalDate adultOn = law.adultOn(born);
        return new LeaverRow.Terms(
                adultOn, Terms.yearsBefore(adultOn, law.whole(LegalNumber.MENTOR_BEFORE_18_Y, adultOn)), lastDay(adultOn, law, adultOn));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static BusinessRuleViolation violation(String rule, String name, Object... args) {
        return new BusinessRuleViolation(rule, "leaving.violation." + name, args);
    }
}
