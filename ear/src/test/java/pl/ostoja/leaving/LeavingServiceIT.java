package pl.ostoja.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
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
import pl.ostoja.duty.DutyState;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.LeavingCare;
import pl.ostoja.placement.PlaceElsewhere;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.RegisterChild;
import pl.ostoja.placement.TimelineService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

@ServiceTest
@Tag("h2")
class LeavingServiceIT {
    private static final PageRequest FIRST = PageRequest.page(1);

    @Inject
    LeavingService leaving;

    @Inject
    LeavingAidService aids;

    @Inject
    LeaverListService lists;

    @Inject
    LeavingDutySource duties;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    TimelineService timeline;

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
        child = inCare("Zofia", "Kowalczyk", today.minusYears(17).minusDays(10));
    }

    @Test
    void stepsTellTheFileWhatIsDone() {
        LeavingStepId mentor = record(mentor(today.minusDays(5), null));
        assertThat(done()).isEqualTo(LeavingCare.NOTHING_YET);

        leaving.correct(new CorrectLeavingStep(mentor, version(mentor), "zgoda przyszła pocztą", mentor(today.minusDays(5), today.minusDays(2))));
        record(programme(today.minusDays(4), today.minusDays(1), null));
        assertThat(done()).isEqualTo(new LeavingCare(today.minusDays(2), today.minusDays(1)));

        leaving.remove(mentor, version(mentor), "pomyłka");
        assertThat(done()).isEqualTo(new LeavingCare(null, today.minusDays(1)));
        assertThat(timeline.timeline(child, FIRST).answer().rows()).extracting(event -> event.what().key()).contains("leaving.timeline.step");
    }

    @Test
    void aStepIsWrittenOnce() {
        RecordLeavingStep command = new RecordLeavingStep(LeavingStepId.next(), child, mentor(today, today));
        leaving.record(command);
        leaving.record(command);

        assertThat(leaving.of(child).steps()).hasSize(1);
        assertThatThrownBy(() -> leaving.remove(command.id(), 7, "pomyłka")).isInstanceOf(EditConflict.class);
        refused("LEV-2", () -> record(new LeavingStepContent(
                LeavingStepKind.MENTOR, today, " ", null, null, null, null, null, null, null, null, null, null)));
    }

    /** PLC-89: listed with the other steps, and the information on the complaint is written down when it is given. */
    @Test
    void aRefusedStayIsListedAndCorrected() {
        LeavingStepId step = LeavingStepId.next();
        LeavingStepContent refused = LeavingStepContent.refused(today.minusDays(9), today.minusDays(4), "dyrektor", "Nie uczy się.", null);
        leaving.record(new RecordLeavingStep(step, child, refused));
        refused("PLC-89", () -> record(LeavingStepContent.refused(today, today.minusDays(4), "dyrektor", "Nie uczy się.", null)));

        LeavingStepContent informed = LeavingStepContent.refused(today.minusDays(9), today.minusDays(4), "dyrektor", "Nie uczy się.", today);
        leaving.correct(new CorrectLeavingStep(step, leaving.step(step).version(), "pouczenie wysłano", informed));

        assertThat(leaving.of(child).steps()).extracting(LeavingStepDetails::content).containsExactly(informed);
    }

    @Test
    void theOtherCountyIsToldOnce() {
        record(programme(today.minusDays(20), today.minusDays(20), "powiat nyski"));
        assertThat(owed()).isEqualTo(DutyState.OPEN);

        record(new LeavingStepContent(
                LeavingStepKind.COUNTY_INFORMED, today.minusDays(19), "koordynator", null, null, null, null, null, "powiat nyski", null, null, null, null));
        assertThat(owed()).isEqualTo(DutyState.fulfilled(today.minusDays(19)));
    }

    @Test
    void whatAidThereWillBeIsForetold() {
        LeavingDetails details = leaving.of(child);

        assertThat(details.outlookOn()).isEqualTo(details.adultOn());
        assertThat(details.outlook()).extracting(LeavingDetails.Outlook::kind)
                .containsExactly(LeavingAidKind.EDUCATION, LeavingAidKind.INDEPENDENCE, LeavingAidKind.SETTLING_IN);
        assertThat(details.outlook()).noneMatch(LeavingDetails.Outlook::isOpen);
        record(programme(today.minusDays(4), today.minusDays(1), null));
        assertThat(leaving.of(child).outlook()).allMatch(LeavingDetails.Outlook::isOpen);
    }

    @Test
    void anAidIsAppliedForDecidedOnAndCorrected() {
        LeavingAidContent asked = aid(null, null, null, null);
        RecordLeavingAid command = new RecordLeavingAid(LeavingAidId.next(), child, asked);
        aids.record(command);
        aids.record(command);
        long version = aids.aid(command.id()).version();

        // Nobody of seventeen has a right to it.
        LeavingAidContent granted = aid(AidDecision.GRANTED, today, new BigDecimal("5000"), null);
        refused("LEV-10", () -> aids.correct(new CorrectLeavingAid(command.id(), version, "decyzja", granted)));
        aids.correct(new CorrectLeavingAid(command.id(), version, "decyzja", aid(AidDecision.GRANTED, today, new BigDecimal("5000"), "wyrok sądu")));

        assertThat(leaving.of(child).aids()).singleElement().satisfies(row -> assertThat(row.content().otherwiseWhy()).isEqualTo("wyrok sądu"));
        aids.remove(command.id(), aids.aid(command.id()).version(), "pomyłka");
        assertThat(leaving.of(child).aids()).isEmpty();
    }

    /** LEV-22: refused because nobody of seventeen has a right to it; what stood against it is told. */
    @Test
    void aRefusalSaysItsGround() {
        LeavingAidContent bare = aid(AidDecision.REFUSED, today, null, null);
        LeavingAidId id = LeavingAidId.next();
        refused("LEV-22", () -> aids.record(new RecordLeavingAid(id, child, bare)));

        aids.record(new RecordLeavingAid(id, child, new LeavingAidContent(
                LeavingAidKind.SETTLING_IN, today.minusDays(3), AidDecision.REFUSED, today, RefusalGround.CONDITION, null, null, false, null, null, null, null)));
        assertThat(aids.aid(id).against()).extracting(condition -> condition.what().key()).contains("leaving.condition.adult");
        assertThat(leaving.of(child).aids().getFirst().against()).isEqualTo(aids.aid(id).against());
        assertThat(aids.file(id)).isEqualTo(new LeavingAidFile(aids.aid(id), aids.routes(child)));
    }

    /** LEV-18. */
    @Test
    void applicationsGoToTheCountyOfSettlement() {
        record(programme(today.minusDays(4), today.minusDays(1), "powiat nyski"));

        assertThat(aids.routes(child)).filteredOn(AidRoute::elsewhere).extracting(AidRoute::kind)
                .containsExactly(LeavingAidKind.SETTLING_IN, LeavingAidKind.HOUSING, LeavingAidKind.JOB);
        assertThat(leaving.of(child).routes()).isEqualTo(aids.routes(child));
    }

    @Test
    void whoLeavesCareIsListedByWhatIsLacking() {
        inCare("Adam", "Mały", today.minusYears(15));
        ChildId adult = inCare("Ewa", "Nowak", today.minusYears(16).minusDays(1));
        leaving.record(new RecordLeavingStep(LeavingStepId.next(), adult, mentor(today, today)));

        assertThat(listed(LeaverFilter.NONE)).containsExactly("Kowalczyk Zofia", "Nowak Ewa");
        assertThat(listed(new LeaverFilter(null, null, LeaverMissing.MENTOR, null))).containsExactly("Kowalczyk Zofia");
        assertThat(listed(new LeaverFilter(null, LeaverState.BEFORE_18, LeaverMissing.PROGRAMME, 365))).containsExactly("Kowalczyk Zofia");
        assertThat(listed(new LeaverFilter("Nowa", LeaverState.LEFT, null, null))).isEmpty();
        assertThat(listed(new LeaverFilter(null, LeaverState.ADULT_STAY, null, null))).isEmpty();
        for (LeaverSort sort : LeaverSort.values()) {
            assertThat(lists.leavers(LeaverFilter.NONE, sort, true, FIRST).rows()).as(sort.name()).hasSize(2);
        }
    }

    @Test
    void whoDoesNotSeeTheChildSeesNothingOfIt() {
        LeavingStepId step = record(mentor(today, today));
        LeavingAidId aid = aids.record(new RecordLeavingAid(LeavingAidId.next(), child, aid(null, null, null, null)));
        CentreId centre = caller.centre();
        caller.become(people.somebody(centre, Role.COORDINATOR, "Kto Inny"));

        assertThatThrownBy(() -> leaving.of(child)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> leaving.step(step)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> leaving.remove(step, 0, "pomyłka")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> aids.aid(aid)).isInstanceOf(NotFound.class);
        assertThat(listed(LeaverFilter.NONE)).isEmpty();

        caller.become(people.somebody(centre, Role.FINANCE, "Księgowa"));
        assertThatThrownBy(() -> leaving.of(child)).isInstanceOf(NotPermitted.class);
    }

    private ChildId inCare(String first, String last, LocalDate born) {
        ChildId made = children.register(RegisterChild.of(PersonFixture.aWoman(first, last, born)));
        placements.placeElsewhere(new PlaceElsewhere(
                made, CareForm.SOCIALISATION_FACILITY, "Dom Dziecka nr 1", CareFixture.byCourtFrom(today.minusDays(50)), null, null, null));
        return made;
    }

    private List<String> listed(LeaverFilter filter) {
        return lists.leavers(filter, LeaverSort.DUE, false, FIRST).rows().stream().map(LeaverRow::name).toList();
    }

    private DutyState owed() {
        return duties.derive(caller.centre(), Set.of(child.value())).findFirst().orElseThrow().state();
    }

    private LeavingCare done() {
        return children.details(child).leaving();
    }

    private LeavingStepId record(LeavingStepContent content) {
        return leaving.record(new RecordLeavingStep(LeavingStepId.next(), child, content));
    }

    private long version(LeavingStepId step) {
        return leaving.step(step).version();
    }

    private static LeavingStepContent mentor(LocalDate named, LocalDate consent) {
        return new LeavingStepContent(LeavingStepKind.MENTOR, named, "ciocia", consent, null, null, null, null, null, null, null, null, null);
    }

    private static LeavingStepContent programme(LocalDate drawnUp, LocalDate approved, String county) {
        return new LeavingStepContent(
                LeavingStepKind.PROGRAMME, drawnUp, null, null, "Co tydzień.", "Liceum.", "W placówce.", "Praca w lecie.", county, approved, "kierownik PCPR", null, null);
    }

    private LeavingAidContent aid(AidDecision decision, LocalDate decided, BigDecimal amount, String otherwiseWhy) {
        return new LeavingAidContent(LeavingAidKind.SETTLING_IN, today.minusDays(3), decision, decided, null, null, amount, false, null, null, otherwiseWhy, null);
    }

    private static void refused(String rule, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
