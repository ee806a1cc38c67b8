package pl.ostoja.demo.county;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.demo.county.Counties.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.absence.AbsenceDuties;
import pl.ostoja.assistance.CaseDuties;
import pl.ostoja.assistance.VisitDuties;
import pl.ostoja.authority.AdoptionDuties;
import pl.ostoja.court.CourtDuties;
import pl.ostoja.court.FamilyCourtDuties;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.fostering.ContractDuties;
import pl.ostoja.fostering.CoordinatorReportDuties;
import pl.ostoja.leaving.LeavingDuties;
import pl.ostoja.placement.HelperDuties;
import pl.ostoja.placement.PlacementDuties;
import pl.ostoja.plan.ChildPlanDuties;
import pl.ostoja.plan.FamilyPlanDuties;
import pl.ostoja.protection.ProtectionDuties;
import pl.ostoja.qualification.QualificationDuties;
import pl.ostoja.review.EvaluationDuties;
import pl.ostoja.review.OpinionDemandDuties;
import pl.ostoja.review.ReviewDuties;
import pl.ostoja.settlement.FeeDuties;
import pl.ostoja.settlement.LiabilityDuties;
import pl.ostoja.wellbeing.WellbeingDuties;

/** How counties keep their terms: mostly, and never always, as the head's page counts it. */
class CountyDutiesTest {
    private static final List<Duty> DUTIES = Counties.TEN.stream().flatMap(Counties::duties).toList();

    private static final int ENOUGH = 6;
    /** Of those whose term a rule lets nobody miss: the stay of a child ends by itself at 18 (PLC-29), that of an adult at 25 (PLC-30). */
    private static final Set<DutyKind> NEVER_LATE = Set.of(PlacementDuties.FULL_AGE, PlacementDuties.ADULT_STAY_END);

    @ParameterizedTest
    @MethodSource("kinds")
    void everyTermFallsDueAndIsMostlyButNotAlwaysKept(DutyKind kind) {
        assertThat(inTime(kind)).as(kind.code()).isBetween(0.6, NEVER_LATE.contains(kind) ? 1 : 0.985);
    }

    /** Of the last year, as the head's page shows it; a few terms more or less say nothing. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void noFieldOfWorkLooksHopelessOnTheHeadsPage(int number) {
        Map<DutyKind, List<Duty>> lastYear = Counties.duties(Counties.county(number, CountyOrder.AVERAGE, 2))
                .filter(duty -> fellDue(duty) && !duty.deadline().legalDay().isBefore(TODAY.minusYears(1)))
                .collect(Collectors.groupingBy(Duty::kind));
        Map<String, Double> shares = new TreeMap<>();
        lastYear.forEach((kind, duties) -> shares.put(kind.code(), duties.size() < ENOUGH ? 1 : kept(duties)));
        assertThat(shares).hasSizeGreaterThan(12).allSatisfy((kind, share) -> assertThat(share).as(kind).isGreaterThan(0.45));
    }

    static Stream<DutyKind> kinds() {
        return Stream.of(
                        PlacementDuties.kinds(), HelperDuties.kinds(), ContractDuties.kinds(), CoordinatorReportDuties.kinds(), AdoptionDuties.kinds(), AbsenceDuties.kinds(), ReviewDuties.kinds(), OpinionDemandDuties.kinds(), ChildPlanDuties.kinds(), EvaluationDuties.kinds(), CourtDuties.kinds(),
                        QualificationDuties.kinds(), LiabilityDuties.kinds(), FeeDuties.kinds(), LeavingDuties.kinds(), WellbeingDuties.kinds(), CaseDuties.kinds(), VisitDuties.kinds(), FamilyPlanDuties.kinds(), ProtectionDuties.kinds(), FamilyCourtDuties.kinds())
                .flatMap(List::stream);
    }

    @Test
    void mostMovesToAnotherFormAreFollowedByAnEarlyReview() {
        assertThat(inTime(ReviewDuties.REVIEW_AFTER_TRANSFER)).isBetween(0.75, 0.92);
    }

    /** Of those whose day has passed while they were owed. */
    private static double inTime(DutyKind kind) {
        return kept(DUTIES.stream().filter(duty -> duty.kind().equals(kind) && fellDue(duty)).toList());
    }

    private static double kept(List<Duty> passed) {
        return passed.stream().filter(duty -> duty.state() instanceof DutyState.Fulfilled && duty.daysLate(TODAY) == 0).count() / (double) passed.size();
    }

    private static boolean fellDue(Duty duty) {
        LocalDate legal = duty.deadline().legalDay();
        boolean endedBefore = duty.state() instanceof DutyState.Ended ended && !ended.on().isAfter(legal);
        return legal.isBefore(TODAY) && !endedBefore;
    }
}
