package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;
import pl.ostoja.placement.StayProblem.Severity;
import pl.ostoja.shared.Explanation;

/** The rules of {@link StayHistory} that look at a stay together with those before it: one method per rule. */
final class StaySequenceRules {
    private final CareFacts care;
    private final CareLaw law;
    private final LocalDate adultOn;
    private final List<StayFacts> stays;
    private final List<StayProblem> problems;
    /** Of the stays already seen the one that lasts longest. */
    private StayFacts longest;
    private int returnsOfAnAdult;

    StaySequenceRules(CareFacts care, CareLaw law, List<StayProblem> problems) {
        this.care = care;
        this.law = law;
        this.adultOn = law.adultOn(care.born());
        this.stays = care.stays();
        this.problems = problems;
    }

    void check(int index) {
        var stay = stays.get(index);
        endsForAReasonThatFits(stay, index + 1 < stays.size() ? stays.get(index + 1) : null);
        if (index == 0) {
            continuesAsAdult(stay, null);
        } else {
            var before = stays.get(index - 1);
            followsAnEndedStay(stay);
            continuesAsAdult(stay, before);
            returnsOnce(stay, before);
            hasNoUnexplainedGap(stay, before);
            changesSomething(stay, before);
            returnsFromRespite(stay, before);
        }
        if (longest == null || longest.until() != null && (stay.isOpen() || stay.until().isAfter(longest.until()))) {
            longest = stay;
        }
    }

    /** PLC-21 and PLC-22. */
    private void followsAnEndedStay(StayFacts stay) {
        if (longest.isOpen()) {
            impossible("PLC-22", "art. 38d ust. 3 UWR", stay, "beginsWhileOneIsOpen", stay.since(), longest.since());
        } else if (stay.since().isBefore(longest.until())) {
            impossible("PLC-21", "art. 38d ust. 3 UWR", stay, "overlaps", stay.since(), longest.since(), longest.until());
        }
    }

    /** PLC-30: whoever stays as an adult was in care on the 18th birthday. */
    private void continuesAsAdult(StayFacts stay, StayFacts before) {
        if (stay.basis() != LegalBasis.ADULT_STAY) {
            return;
        }
        var left = before == null ? null : before.until();
        if (left == null || left.isBefore(leftLately(stay))) {
            impossible("PLC-30", "art. 37 ust. 2 UWR", stay, "adultWasNotInCare", adultOn);
        } else if (left.isBefore(adultOn) && !stay.since().isBefore(adultOn)) {
            odd("PLC-85", "art. 37 ust. 6 UWR", stay, "adultLeftBefore", left, adultOn);
        }
    }

    /** PLC-85: whose carers died in the months before full age may come back as an adult, though not in care on the 18th birthday. */
    private LocalDate leftLately(StayFacts stay) {
        return Terms.monthsBefore(adultOn, law.whole(LegalNumber.ADULT_RETURN_CARERS_DIED_M, stay.since()));
    }

    /** PLC-84: from respite the child comes back to where it lived. */
    private void returnsFromRespite(StayFacts stay, StayFacts before) {
        if (before.form() == CareForm.RESPITE_FAMILY && stay.form() != CareForm.RESPITE_FAMILY && !care.remains(stay)) {
            odd("PLC-84", "art. 75 UWR", stay, "notBackFromRespite", stay.since());
        }
    }

    /** PLC-31. */
    private void returnsOnce(StayFacts stay, StayFacts before) {
        var left = before.until() != null && before.until().isBefore(stay.since());
        if (stay.basis() != LegalBasis.ADULT_STAY || !left) {
            return;
        }
        returnsOfAnAdult++;
        if (returnsOfAnAdult > 1) {
            impossible("PLC-31", "art. 37 ust. 4–6 UWR", stay, "secondReturn", stay.since());
        }
    }

    /** PLC-32. */
    private void endsForAReasonThatFits(StayFacts stay, StayFacts next) {
        if (stay.endReason() == null || stay.until() == null) {
            return;
        }
        var fits = switch (stay.endReason()) {
            case TRANSFER_FAMILY_CARE -> next == null || next.form().isFamilyBased();
            case TRANSFER_INSTITUTION -> next == null || !next.form().isFamilyBased();
            case AGE_OF_MAJORITY_INDEPENDENCE -> !stay.until().isBefore(adultOn);
            case CONTINUES_AS_ADULT -> stay.until().equals(adultOn)
                    && (next == null || next.basis() == LegalBasis.ADULT_STAY);
            case DEATH -> next == null && (care.died() == null || care.died().equals(stay.until()));
            case RETURN_TO_FAMILY, ADOPTION, TRANSFER_DPS_OR_OTHER, MOVED_TO_GUARDIAN, RUNAWAY_REMOVED, OTHER -> true;
        };
        if (!fits) {
            impossible("PLC-32", "art. 38d ust. 3 UWR", stay, "reasonDoesNotFit", stay.endReason(), stay.until());
        }
    }

    /** PLC-33: a transfer leads to the next place on the same day; "other" says nothing about the days between. */
    private void hasNoUnexplainedGap(StayFacts stay, StayFacts before) {
        var reason = before.endReason();
        var goesOn = reason != null && (reason.leadsToNextStay() || reason == EndReason.OTHER);
        if (goesOn && before.until() != null && before.until().isBefore(stay.since())) {
            odd("PLC-33", "art. 38d ust. 3 UWR", stay, "gap", before.until(), stay.since());
        }
    }

    /** PLC-36. */
    private void changesSomething(StayFacts stay, StayFacts before) {
        var same = stay.since().equals(before.until())
                && stay.form() == before.form()
                && stay.basis() == before.basis()
                && stay.family() != null
                && stay.family().equals(before.family());
        if (same) {
            odd("PLC-36", "art. 38d ust. 3 UWR", stay, "nothingChanges", stay.since());
        }
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
