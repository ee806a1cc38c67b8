package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.placement.StayProblem.Severity;
import pl.ostoja.shared.Explanation;

/** The rules of {@link StayHistory} that look at one stay: one method per rule. */
final class SingleStayRules {
    private final CareFacts care;
    private final CareLaw law;
    private final LocalDate adultOn;
    private final List<StayProblem> problems;

    SingleStayRules(CareFacts care, CareLaw law, List<StayProblem> problems) {
        this.care = care;
        this.law = law;
        this.adultOn = law.adultOn(care.born());
        this.problems = problems;
    }

    void check(StayFacts stay) {
        endsAfterItBegins(stay);
        isNotBeforeBirth(stay);
        beginsBeforeFullAge(stay);
        isNotAfterDeath(stay);
        hasEndAndReasonOrNeither(stay);
        restsOnAnEarlierAct(stay);
        hasAFormThatFitsTheBasis(stay);
        endsAtFullAge(stay);
        isAnAdultStayOnlyOfAnAdult(stay);
        lastsAtLeastADay(stay);
        isNotForYoungChildren(stay);
        isForInfantsOnly(stay);
        isConsentedFromAbroad(stay);
    }

    /** PLC-20. */
    private void endsAfterItBegins(StayFacts stay) {
        if (stay.until() != null && stay.until().isBefore(stay.since())) {
            impossible("PLC-20", "art. 87 ust. 1 UWR", stay, "endsBeforeItBegins", stay.since(), stay.until());
        }
    }

    /** PLC-23. */
    private void isNotBeforeBirth(StayFacts stay) {
        if (stay.since().isBefore(care.born())) {
            impossible("PLC-23", "art. 49 UWR", stay, "beforeBirth", stay.since(), care.born());
        }
    }

    /** PLC-24: a child; age is reached at the beginning of the birthday. */
    private void beginsBeforeFullAge(StayFacts stay) {
        if (stay.basis() != LegalBasis.ADULT_STAY && !stay.since().isBefore(adultOn)) {
            impossible("PLC-24", "art. 37 ust. 1 UWR", stay, "beginsAtFullAge", stay.since(), adultOn);
        }
    }

    /** PLC-25: an open stay of a child who died must be ended, too. */
    private void isNotAfterDeath(StayFacts stay) {
        var died = care.died();
        if (died != null && (stay.until() == null || stay.until().isAfter(died) || stay.since().isAfter(died))) {
            impossible("PLC-25", "art. 37 ust. 1 UWR", stay, "afterDeath", stay.since(), died);
        }
    }

    /** PLC-26. */
    private void hasEndAndReasonOrNeither(StayFacts stay) {
        if ((stay.until() == null) != (stay.endReason() == null)) {
            impossible("PLC-26", "art. 38d ust. 3 UWR", stay, "endAndReason", stay.since());
        }
    }

    /** PLC-27: the order, agreement or contract is not younger than the stay that rests on it. */
    private void restsOnAnEarlierAct(StayFacts stay) {
        var ordered = stay.orderedOn();
        if (ordered != null && stay.basis().needsEarlierAct() && ordered.isAfter(stay.since())) {
            impossible("PLC-27", "art. 35 i 49 UWR", stay, "orderAfterActualDay", ordered, stay.since());
        }
    }

    /** PLC-28. */
    private void hasAFormThatFitsTheBasis(StayFacts stay) {
        var form = stay.form();
        var fits = switch (stay.basis()) {
            case PARENT_AGREEMENT -> form.isFamilyBased();
            case POLICE_BORDER_GUARD, REQUEST_PARENT_CHILD_THIRD_PARTY -> form.takesEmergencies();
            case JUVENILE_ACT -> form == CareForm.SPECIALIST_FAMILY;
            case COURT_ORDER, FOREIGN_ORDER, ART_12A, ADULT_STAY, RESPITE_CONTRACT -> true;
        };
        var respiteFits = (stay.basis() == LegalBasis.RESPITE_CONTRACT) == (form == CareForm.RESPITE_FAMILY);
        var untrainedFits = form != CareForm.UNTRAINED_FAMILY || stay.basis() == LegalBasis.COURT_ORDER;
        if (!(fits && respiteFits && untrainedFits)) {
            var basis = stay.basis();
            impossible("PLC-28", "art. 35, 58, 59, 75 i 103 UWR, art. 112⁵ KRO", stay, "basisDoesNotFit", basis, form);
        }
    }

    /** PLC-29: placement ends at 18 by itself; a stay of the adult is another one. */
    private void endsAtFullAge(StayFacts stay) {
        var until = stay.until();
        if (stay.basis() != LegalBasis.ADULT_STAY && until != null && until.isAfter(adultOn)) {
            impossible("PLC-29", "art. 37 ust. 1 UWR", stay, "outlastsFullAge", until, adultOn);
        }
    }

    /** PLC-30: from the 18th to the 25th birthday. */
    private void isAnAdultStayOnlyOfAnAdult(StayFacts stay) {
        if (stay.basis() != LegalBasis.ADULT_STAY) {
            return;
        }
        var last = birthday(law.whole(LegalNumber.ADULT_STAY_MAX_AGE, stay.since()));
        var tooLong = stay.until() != null && stay.until().isAfter(last);
        if (stay.since().isBefore(adultOn) || !stay.since().isBefore(last) || tooLong) {
            impossible("PLC-30", "art. 37 ust. 2 UWR", stay, "adultStayOutsideItsAge", adultOn, last);
        }
    }

    /** PLC-34. */
    private void lastsAtLeastADay(StayFacts stay) {
        if (stay.since().equals(stay.until())) {
            odd("PLC-34", "art. 87 ust. 1 UWR", stay, "leftOnTheSameDay", stay.since());
        }
    }

    /** PLC-35: the parent lives there, or health or siblings make it necessary (art. 95(2)). */
    private void isNotForYoungChildren(StayFacts stay) {
        if (!stay.form().hasLowestAge()) {
            return;
        }
        var age = law.whole(LegalNumber.MIN_AGE_INSTITUTION_Y, stay.since());
        if (stay.since().isBefore(birthday(age))) {
            odd("PLC-35", "art. 95 ust. 1 i 2 UWR", stay, "tooYoungForFacility", age, stay.since());
        }
    }

    /** PLC-37. */
    private void isForInfantsOnly(StayFacts stay) {
        if (stay.form() != CareForm.PRE_ADOPTION_CENTRE) {
            return;
        }
        var last = birthday(law.whole(LegalNumber.IOP_MAX_AGE_Y, stay.since()));
        if (!stay.since().isBefore(last)) {
            odd("PLC-37", "art. 111 ust. 3 UWR", stay, "tooOldForPreAdoptionCentre", last);
        }
    }

    /** PLC-88: the order of a foreign court is carried out when a Polish one has consented. */
    private void isConsentedFromAbroad(StayFacts stay) {
        if (stay.basis() == LegalBasis.FOREIGN_ORDER && !stay.courts().consentedBy(stay.since())) {
            odd("PLC-88", "art. 35a UWR", stay, "foreignConsentMissing", stay.since());
        }
    }

    private LocalDate birthday(int years) {
        return law.birthday(care.born(), years);
    }

    private void impossible(String rule, String article, StayFacts stay, String name, Object... args) {
        add(rule, article, Severity.IMPOSSIBLE, stay, name, args);
    }

    private void odd(String rule, String article, StayFacts stay, String name, Object... args) {
        add(rule, article, Severity.NEEDS_REASON, stay, name, args);
    }

    private void add(String rule, String article, Severity severity, StayFacts stay, String name, Object... args) {
        var what = Explanation.of("placement.violation." + name, args);
        problems.add(new StayProblem(rule, article, severity, stay.id(), what));
    }
}
