package pl.ostoja.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Records;
import pl.ostoja.access.Role;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistedFixture;
import pl.ostoja.assistance.CaseStepContent;
import pl.ostoja.assistance.CaseStepId;
import pl.ostoja.assistance.CaseStepKind;
import pl.ostoja.assistance.CaseStepService;
import pl.ostoja.assistance.RecordCaseStep;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.DutyService;
import pl.ostoja.reporting.DutyFilter;
import pl.ostoja.reporting.DutyListService;
import pl.ostoja.reporting.DutyRow;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.task.MakeTask;
import pl.ostoja.task.TaskContent;
import pl.ostoja.task.TaskId;
import pl.ostoja.task.TaskService;
import pl.ostoja.task.TaskSubject;

/** CRT-7 to CRT-11 in the database: what courts want of a family with an assistant; VIS-10: who sees it. */
@ServiceTest
@Tag("h2")
class FamilyCourtServiceIT {
    @Inject
    FamilyCourtService court;

    @Inject
    FamilyOrderService orders;

    @Inject
    OpinionRequestService requests;

    @Inject
    CourtService ofChildren;

    @Inject
    FamilyCourtListService inCourt;

    @Inject
    Records records;

    @Inject
    TaskService tasks;

    @Inject
    CaseStepService steps;

    @Inject
    DutyListService lists;

    @Inject
    DutyService duties;

    @Inject
    AssistedFixture families;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private CentreId centre;
    private LocalDate today;
    private Caller organiser;
    private AssistanceCaseId family;

    @BeforeEach
    void aCourtObligesAFamily() {
        centre = CentreId.next();
        today = LocalDate.now(clock);
        organiser = people.somebody(centre, Role.ORGANISER, "Olga Organizator");
        Caller anna = people.somebody(centre, Role.FAMILY_ASSISTANT, "Anna Asystent");
        family = families.obligedFamily("Nowakowie", organiser, anna);
        caller.become(anna);
    }

    @Test
    void everyDayOfTheCourtIsADutyUntilAReportIsSent() {
        order(List.of(today.plusDays(30), today.plusDays(120)), List.of());
        assertThat(open("FAMILY_REPORT")).hasSize(2);
        FilingId report = send(CourtFilingType.WORK_WITH_FAMILY_REPORT, today);

        assertThat(open("FAMILY_REPORT")).hasSize(1);
        assertThat(court.of(family).reports()).extracting(CourtTerm::sentOn).containsExactly(today, null);
        FilingDetails sent = court.details(report);
        court.remove(report, sent.version(), "wysłano w innej sprawie");
        assertThat(open("FAMILY_REPORT")).hasSize(2);
        assertThatThrownBy(() -> court.details(report)).isInstanceOf(NotFound.class);
        storedDutiesAreWhatFollowsFromTheFacts();
    }

    @Test
    void aLaterOrderWithdrawsADayAndSetsAnother() {
        order(List.of(today.plusDays(30), today.plusDays(120)), List.of());
        FamilyOrderId later = order(List.of(today.plusDays(60)), List.of(today.plusDays(30)));
        assertThat(court.of(family).reports()).extracting(CourtTerm::day).containsExactly(today.plusDays(60), today.plusDays(120));
        assertThatThrownBy(() -> order(List.of(), List.of(today.plusDays(30)))).as("withdrawn already").hasMessageStartingWith("CRT-9 ");
        assertThatThrownBy(() -> order(List.of(today.plusDays(60)), List.of())).as("set already").hasMessageStartingWith("CRT-9 ");

        FamilyOrderDetails row = orders.details(later);
        assertThat(row.days()).containsExactly(today.plusDays(60));
        assertThat(row.withdrawn()).containsExactly(today.plusDays(30));
        orders.correct(new CorrectFamilyOrder(later, row.version(), "źle przepisano", row.content(), List.of(today.plusDays(61)), row.withdrawn()));
        assertThat(court.of(family).reports()).extracting(CourtTerm::day).containsExactly(today.plusDays(61), today.plusDays(120));
        assertThatThrownBy(() -> orders.correct(new CorrectFamilyOrder(later, row.version(), "drugi raz", row.content(), row.days(), row.withdrawn())))
                .as("the days of an order belong to its version")
                .isInstanceOf(EditConflict.class);

        orders.remove(later, orders.details(later).version(), "postanowienie innej rodziny");
        assertThat(court.of(family).reports()).extracting(CourtTerm::day).as("stands again").containsExactly(today.plusDays(30), today.plusDays(120));
        storedDutiesAreWhatFollowsFromTheFacts();
    }

    @Test
    void whatTheCourtLiftsIsOwedNoMore() {
        order(List.of(today.plusDays(30)), List.of());
        caller.become(organiser);
        steps.record(new RecordCaseStep(CaseStepId.next(), family, CaseStepContent.of(CaseStepKind.COURT_ORDER_LIFTED, today, null)));
        assertThat(open("FAMILY_REPORT")).as("CRT-10").isEmpty();
        assertThat(court.of(family).reports()).extracting(CourtTerm::endedOn).containsExactly(today);
    }

    @Test
    void anOpinionIsOwedFromTheDayOnWhichItWasAskedFor() {
        OpinionRequestContent asked = new OpinionRequestContent(today.minusDays(3), today.plusDays(11), "Sąd Rejonowy w Opolu", "III Nsm 17/26", null);
        OpinionRequestId request = requests.record(new RecordOpinionRequest(OpinionRequestId.next(), family, asked));
        assertThat(open("ASSISTANT_OPINION")).singleElement().satisfies(duty -> assertThat(duty.article()).isEqualTo("art. 15 ust. 1 pkt 17 UWR"));
        send(CourtFilingType.ASSISTANT_OPINION, today.minusDays(4));
        assertThat(open("ASSISTANT_OPINION")).as("sent before it was asked for").hasSize(1);
        send(CourtFilingType.ASSISTANT_OPINION, today);
        assertThat(open("ASSISTANT_OPINION")).isEmpty();
        OpinionRequestDetails row = requests.details(request);
        requests.remove(request, row.version(), "żądanie w innej sprawie");
        assertThat(court.of(family).opinions()).isEmpty();
        assertThat(court.of(family).filings()).hasSize(2);
    }

    @Test
    void onlyReportsAndOpinionsAreSentAboutAFamily() {
        assertThatThrownBy(() -> send(CourtFilingType.ALIMONY_CLAIM, today)).hasMessage("CRT-7 court.violation.notOfFamilies");
        assertThatThrownBy(() -> send(CourtFilingType.ASSISTANT_OPINION, today.plusDays(1))).hasMessageStartingWith("CRT-6 ");
        FilingId report = send(CourtFilingType.WORK_WITH_FAMILY_REPORT, today);
        caller.become(organiser);
        assertThatThrownBy(() -> ofChildren.details(report)).as("it is about no child").isInstanceOf(NotFound.class);
    }

    @Test
    void whoDoesNotSeeTheFamilySeesNothingOfIt() {
        FamilyOrderId order = order(List.of(today.plusDays(30)), List.of());
        FilingId report = send(CourtFilingType.WORK_WITH_FAMILY_REPORT, today);
        caller.become(people.somebody(centre, Role.FAMILY_ASSISTANT, "Bartek Asystent"));
        assertThatThrownBy(() -> court.of(family)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> orders.details(order)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> court.details(report)).isInstanceOf(NotFound.class);
        assertThat(families().rows()).isEmpty();
    }

    @Test
    void courtLiaisonKeepsTheCourtsOfAFamilyAndSeesNothingElseOfIt() {
        order(List.of(today.plusDays(30)), List.of());
        assertThat(lists.about(family.value())).as("an assistant owes more").extracting(DutyRow::kind).contains("FAMILY_REPORT").hasSizeGreaterThan(1);
        caller.become(liaison());

        assertThat(court.of(family).reports()).extracting(CourtTerm::day).containsExactly(today.plusDays(30));
        assertThat(court.of(family).family().whole()).isFalse();
        assertThat(lists.about(family.value())).extracting(DutyRow::kind).containsOnly("FAMILY_REPORT");
        assertThat(families().rows()).singleElement().satisfies(row -> {
            assertThat(row.label()).isEqualTo("Nowakowie");
            assertThat(row.reference()).isEqualTo("III Nsm 482/25");
            assertThat(row.dueOn()).isAfterOrEqualTo(today.plusDays(30));
        });
        send(CourtFilingType.WORK_WITH_FAMILY_REPORT, today);
        assertThat(court.of(family).reports()).extracting(CourtTerm::sentOn).containsExactly(today);
        assertThat(families().rows()).extracting(FamilyCourtRow::dueOn).containsExactly((LocalDate) null);

        assertThatThrownBy(() -> records.requireVisible(RecordKind.ASSISTANCE, family.value())).as("files, history, name").isInstanceOf(NotFound.class);
        MakeTask task = new MakeTask(
                TaskId.next(), new TaskSubject(RecordKind.ASSISTANCE, family.value()), null, caller.get().account(), new TaskContent("Zadzwonić", today, null));
        assertThatThrownBy(() -> tasks.make(task)).isInstanceOf(NotFound.class);
        caller.become(organiser);
        assertThat(court.of(family).family().whole()).isTrue();
    }

    @Test
    void aFamilyWithWhichNoCourtDealsIsHiddenFromCourtLiaison() {
        AssistanceCaseId agreed = families.family("Zielińscy", organiser, caller.get());
        Caller sabina = liaison();
        caller.become(sabina);
        assertThat(families().rows()).extracting(FamilyCourtRow::id).containsExactly(family);
        assertThatThrownBy(() -> court.of(agreed)).isInstanceOf(NotFound.class);

        caller.become(organiser);
        requests.record(new RecordOpinionRequest(
                OpinionRequestId.next(), agreed, new OpinionRequestContent(today, today.plusDays(14), "Sąd Rejonowy w Opolu", "III Nsm 20/26", null)));
        caller.become(sabina);
        assertThat(court.of(agreed).opinions()).hasSize(1);
        assertThat(families().rows()).hasSize(2);
    }

    @Test
    void aRestrictedFamilyIsInNoCourtForCourtLiaison() {
        FamilyOrderId order = order(List.of(today.plusDays(30)), List.of());
        people.restrict(RecordKind.ASSISTANCE, family.value());
        caller.become(liaison());
        assertThatThrownBy(() -> court.of(family)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> orders.details(order)).isInstanceOf(NotFound.class);
        assertThat(families().rows()).isEmpty();
        assertThat(lists.about(family.value())).isEmpty();
        caller.become(people.somebody(CentreId.next(), Role.COURT_LIAISON, "Sabina z innego ośrodka"));
        assertThatThrownBy(() -> court.of(family)).isInstanceOf(NotFound.class);
    }

    private Caller liaison() {
        return people.somebody(centre, Role.COURT_LIAISON, "Sabina Sądowa");
    }

    private Page<FamilyCourtRow> families() {
        return inCourt.list(new FamilyCourtFilter(null, null), FamilyCourtSort.DUE, false, new PageRequest(1, 25));
    }

    private void storedDutiesAreWhatFollowsFromTheFacts() {
        people.as(people.somebody(centre, Role.HEAD, "Hanna Kierownik"), () -> assertThat(duties.check()).isEmpty());
    }

    private FamilyOrderId order(List<LocalDate> days, List<LocalDate> withdrawn) {
        FamilyOrderContent content =
                new FamilyOrderContent(today.minusDays(20), today.minusDays(18), "Sąd Rejonowy w Opolu", "III Nsm 482/25", "Jolanta Mazurek", "600 100 200", null);
        return orders.record(new RecordFamilyOrder(FamilyOrderId.next(), family, content, days, withdrawn));
    }

    private FilingId send(CourtFilingType type, LocalDate on) {
        FilingContent content = new FilingContent(type, on, FilingChannel.E_DELIVERY, "Sąd Rejonowy w Opolu", "III Nsm 482/25", null, null);
        return court.record(new RecordFamilyFiling(FilingId.next(), family, content));
    }

    private List<DutyRow> open(String kind) {
        return lists.about(family.value()).stream().filter(duty -> duty.kind().equals(kind) && duty.state() == DutyFilter.State.OPEN).toList();
    }
}
