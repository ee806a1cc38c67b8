package pl.ostoja.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyService;
import pl.ostoja.duty.DutyState;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.placement.AdultGround;
import pl.ostoja.placement.AdultStay;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.Order;
import pl.ostoja.placement.PlaceElsewhere;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.RegisterChild;
import pl.ostoja.placement.StayEnding;
import pl.ostoja.placement.StayTerms;
import pl.ostoja.placement.TimelineService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

@ServiceTest
@Tag("h2")
class LeavingPeriodServiceIT {
    private static final PageRequest FIRST = PageRequest.page(1);
    private static final BigDecimal MONTHLY = new BigDecimal("900.00");

    @Inject
    LeavingPeriodService periods;

    @Inject
    LeavingService leaving;

    @Inject
    LeavingAidService aids;

    @Inject
    AidListService lists;

    @Inject
    LeavingDutySource source;

    @Inject
    DutyService duties;

    @Inject
    TimelineService timeline;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private ChildId child;
    private LocalDate today;

    @BeforeEach
    void aGirlOfSeventeen() {
        caller.become(Caller.system(CentreId.next()));
        today = LocalDate.now(clock);
        child = children.register(RegisterChild.of(PersonFixture.aWoman("Zofia", "Kowalczyk", today.minusYears(17).minusDays(10))));
        placements.placeElsewhere(new PlaceElsewhere(
                child, CareForm.SOCIALISATION_FACILITY, "Dom Dziecka nr 1", CareFixture.byCourtFrom(today.minusDays(50)), null, null, null));
    }

    @Test
    void timeInAFacilityIsWrittenOnceCorrectedAndTakenAway() {
        RecordLeavingPeriod command = new RecordLeavingPeriod(LeavingPeriodId.next(), child, inFacility(null));
        periods.record(command);
        periods.record(command);
        assertThat(leaving.of(child).periods()).singleElement().satisfies(row -> assertThat(row.content()).isEqualTo(inFacility(null)));

        long version = periods.period(command.id()).version();
        periods.correct(new CorrectLeavingPeriod(command.id(), version, "wróciła", inFacility(today)));
        assertThatThrownBy(() -> periods.correct(new CorrectLeavingPeriod(command.id(), version, "wróciła", inFacility(today)))).isInstanceOf(EditConflict.class);
        assertThat(periods.period(command.id()).lastDay()).isEqualTo(today);

        periods.remove(command.id(), periods.period(command.id()).version(), "pomyłka");
        assertThat(leaving.of(child).periods()).isEmpty();
    }

    @Test
    void beforeTheOrderOfTheCourtNothingIsWrittenDown() {
        refused("LEV-12", () -> record(LeavingPeriodContent.inFacility(today.minusDays(51), today.minusDays(50), CountedFacility.YOUTH_EDUCATION_CENTRE, null, null)));
    }

    @Test
    void suspendedAidIsShownSoAndLessOfItIsDue() {
        refused("LEV-13", () -> record(suspension()));
        LeavingAidId aid = educationFromTheFirstOfTheMonth();
        assertThat(state()).isEqualTo(AidState.GRANTED);
        assertThat(due()).satisfies(month -> {
            assertThat(month.days()).isEqualTo(today.lengthOfMonth());
            assertThat(month.amount()).isEqualTo(MONTHLY);
        });

        record(suspension());

        assertThat(state()).isEqualTo(AidState.SUSPENDED);
        int days = today.lengthOfMonth() - 1;
        BigDecimal part = MONTHLY.multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(today.lengthOfMonth()), 2, RoundingMode.HALF_UP);
        assertThat(due()).isEqualTo(new AidMonth(YearMonth.from(today), days, 1, part));
        assertThat(leaving.of(child).standings()).extracting(AidStanding::aid).containsExactly(aid);
    }

    @Test
    void whoPaysSeesAmountsAndDaysAndNothingElse() {
        educationFromTheFirstOfTheMonth();
        LeavingPeriodId period = record(suspension());
        caller.become(people.somebody(caller.centre(), Role.FINANCE, "Filip Grosz"));

        assertThat(listed(YearMonth.from(today), AidFilter.NONE)).singleElement().satisfies(row -> assertThat(row.name()).isEqualTo("Kowalczyk Zofia"));
        assertThat(listed(YearMonth.from(today).minusMonths(1), AidFilter.NONE)).isEmpty();
        assertThat(listed(YearMonth.from(today), new AidFilter("Kowal", LeavingAidKind.EDUCATION, null))).hasSize(1);
        assertThat(listed(YearMonth.from(today), new AidFilter(null, LeavingAidKind.SETTLING_IN, null))).isEmpty();
        assertThat(listed(YearMonth.from(today), new AidFilter(null, null, 100))).hasSize(1);
        assertThat(listed(YearMonth.from(today), new AidFilter(null, null, 99))).isEmpty();
        for (AidSort sort : AidSort.values()) {
            assertThat(lists.aids(YearMonth.from(today), AidFilter.NONE, sort, true, FIRST).rows()).as(sort.name()).hasSize(1);
        }
        assertThatThrownBy(() -> periods.period(period)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> leaving.of(child)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void whoDoesNotSeeTheYoungPersonSeesNoDaysOfTheirs() {
        LeavingPeriodId period = record(inFacility(null));
        caller.become(people.somebody(caller.centre(), Role.COORDINATOR, "Kto Inny"));

        assertThatThrownBy(() -> periods.period(period)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> record(inFacility(null))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> periods.correct(new CorrectLeavingPeriod(period, 0, "pomyłka", inFacility(null)))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> periods.remove(period, 0, "pomyłka")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lists.aids(YearMonth.from(today), AidFilter.NONE, AidSort.NAME, false, FIRST)).isInstanceOf(NotPermitted.class);
    }

    /** LEV-16: a place in care again, an aid that is paid, a decision: the duty follows each of them, and the story tells. */
    @Test
    void whoIsBackInCareWhileAidIsPaidHasItSuspended() {
        LocalDate grown = today.minusDays(200);
        child = children.register(RegisterChild.of(PersonFixture.aWoman("Ewa", "Wraca", grown.minusYears(18))));
        Order order = Order.of("Sąd Rejonowy w Opolu", "III Nsm 7/24", grown.minusDays(600));
        placements.placeElsewhere(new PlaceElsewhere(
                child, CareForm.SOCIALISATION_FACILITY, "Dom Dziecka nr 1", StayTerms.of(LegalBasis.COURT_ORDER, order, grown.minusDays(590)), null, null,
                new StayEnding(grown, EndReason.AGE_OF_MAJORITY_INDEPENDENCE, null)));
        aids.record(new RecordLeavingAid(LeavingAidId.next(), child, new LeavingAidContent(
                LeavingAidKind.EDUCATION, grown.plusDays(5), AidDecision.GRANTED, grown.plusDays(20), null, null, MONTHLY, false, null, today.plusDays(100), "wyrok sądu", null)));
        assertThat(owed()).isEmpty();

        LocalDate back = today.minusDays(20);
        StayTerms again = StayTerms.of(LegalBasis.ADULT_STAY, Order.NONE, back).consented(new AdultStay(AdultGround.SCHOOL, "dyrektor", back));
        placements.placeElsewhere(new PlaceElsewhere(child, CareForm.SOCIALISATION_FACILITY, "Dom Dziecka nr 1", again, null, null, null));
        assertThat(owed()).containsExactly(DutyState.OPEN);
        assertThat(duties.check()).as("DUT-2").isEmpty();

        record(LeavingPeriodContent.suspended(back, null, SuspensionGround.RENEWED_STAY, today, "PCPR.5310.9"));
        assertThat(owed()).containsExactly(DutyState.fulfilled(today));
        assertThat(duties.check()).as("DUT-2").isEmpty();
        assertThat(timeline.timeline(child, FIRST).answer().rows()).extracting(event -> event.what().key()).contains("leaving.timeline.suspended");
    }

    /** LEV-19: who lives in a social welfare home has no right to aid, and whoever decides is told. */
    @Test
    void whoLivesInASocialWelfareHomeHasNoRightToAid() {
        record(LeavingPeriodContent.excluded(today, null, AidExclusion.NURSING_HOME));

        assertThat(leaving.of(child).outlook()).allSatisfy(aid -> assertThat(aid.conditions())
                .filteredOn(condition -> !condition.met())
                .extracting(condition -> condition.what().key())
                .contains("leaving.condition.without.nursingHome"));
        educationFromTheFirstOfTheMonth();
        assertThat(leaving.of(child).warnings()).extracting(warning -> warning.key()).contains("leaving.warning.excluded");
    }

    private List<DutyState> owed() {
        return source.derive(caller.centre(), Set.of(child.value()))
                .filter(duty -> duty.kind().equals(SuspensionDuties.SUSPEND_AID))
                .map(Duty::state)
                .toList();
    }

    /** Nobody of seventeen has a right to it, so it has a reason; it ends in a hundred days. */
    private LeavingAidId educationFromTheFirstOfTheMonth() {
        LocalDate first = today.withDayOfMonth(1);
        return aids.record(new RecordLeavingAid(LeavingAidId.next(), child, new LeavingAidContent(
                LeavingAidKind.EDUCATION, first, AidDecision.GRANTED, today, null, "PCPR.5310.7", MONTHLY, false, first, today.plusDays(100), "wyrok sądu", "słabe zdrowie")));
    }

    private AidState state() {
        return leaving.of(child).standings().getFirst().state();
    }

    private AidMonth due() {
        return listed(YearMonth.from(today), AidFilter.NONE).getFirst().due();
    }

    private List<AidRow> listed(YearMonth month, AidFilter filter) {
        return lists.aids(month, filter, AidSort.NAME, false, FIRST).rows();
    }

    private LeavingPeriodId record(LeavingPeriodContent content) {
        return periods.record(new RecordLeavingPeriod(LeavingPeriodId.next(), child, content));
    }

    private LeavingPeriodContent inFacility(LocalDate until) {
        return LeavingPeriodContent.inFacility(today.minusDays(5), until, CountedFacility.YOUTH_EDUCATION_CENTRE, "MOW w Lesie", null);
    }

    /** Of today alone. */
    private LeavingPeriodContent suspension() {
        return LeavingPeriodContent.suspended(today, today, SuspensionGround.STUDY_LEAVE, today, "PCPR.5310.8");
    }

    private static void refused(String rule, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
