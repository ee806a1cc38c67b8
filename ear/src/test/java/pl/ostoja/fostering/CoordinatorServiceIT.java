package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.AccountService;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CaseloadHolder;
import pl.ostoja.access.CaseloadRow;
import pl.ostoja.access.CaseloadService;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RightsService;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.DutyService;
import pl.ostoja.reporting.DutyFilter;
import pl.ostoja.reporting.DutyListService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;

@ServiceTest
@Tag("h2")
class CoordinatorServiceIT {
    @Inject
    CoordinatorService coordinators;

    @Inject
    AppointmentService appointments;

    @Inject
    CoordinatorReportService reports;

    @Inject
    DutyListService lists;

    @Inject
    DutyService duties;

    @Inject
    FosterFamilyService families;

    @Inject
    CaseloadService caseloads;

    @Inject
    AccountService accounts;

    @Inject
    RightsService rights;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private Caller joanna;
    private Caller tomasz;
    private FosterFamilyId family;
    private LocalDate today;

    @BeforeEach
    void twoCoordinatorsAndAFamily() {
        caller.become(Caller.system(CentreId.next()));
        today = LocalDate.now(clock);
        joanna = people.somebody(caller.centre(), Role.COORDINATOR, "Joanna Maj");
        tomasz = people.somebody(caller.centre(), Role.COORDINATOR, "Tomasz Bąk");
        family = aFamily("Nowiccy");
    }

    @Test
    void aFamilyIsHandedOverAndWhoHadItSeesItNoMore() {
        AppointmentId first = appoint(family, joanna, today.minusDays(30));

        handOver(tomasz, today, first);

        assertThat(appointments.of(family))
                .extracting(AppointmentDetails::coordinatorName, one -> one.content().since(), one -> one.content().requestedOn(), one -> one.end() == null ? null : one.end().until())
                .containsExactly(tuple("Tomasz Bąk", today, today.minusDays(31), null), tuple("Joanna Maj", today.minusDays(30), today.minusDays(31), today.minusDays(1)));
        assertThat(families.details(family).coordinatorName()).isEqualTo("Tomasz Bąk");
        people.as(tomasz, () -> assertThat(appointments.of(family)).hasSize(2));
        people.as(joanna, () -> assertThatThrownBy(() -> appointments.of(family)).isInstanceOf(NotFound.class));
    }

    @Test
    void whoSettlesCostsSeesWhoCoordinatesAndNoWordOfTheFamily() {
        handOver(tomasz, today, appoint(family, joanna, today.minusDays(30)));
        assertThat(appointments.of(family).getFirst().content().opinionNotes()).isEqualTo("wolą dotychczasowego");

        people.as(people.somebody(caller.centre(), Role.FINANCE, "Filip Grosz"), () -> assertThat(appointments.of(family).getFirst()).satisfies(one -> {
            assertThat(one.coordinatorName()).isEqualTo("Tomasz Bąk");
            assertThat(one.content().opinionNotes()).isNull();
            assertThat(one.content().handOverNote()).isNull();
        }));
    }

    @Test
    void severalFamiliesAreHandedOverTogetherOrNotAtAll() {
        AppointmentId first = appoint(family, joanna, today.minusDays(30));
        AppointmentId second = appoint(aFamily("Wilkowie"), joanna, today);

        assertRefused("FST-18", () -> handOver(tomasz, today, first, second));
        assertThat(coordinators.coordinated(joanna.account())).extracting(CoordinatedFamily::label).containsExactly("Nowiccy", "Wilkowie");

        handOver(tomasz, today.plusDays(1), first, second);
        assertThat(coordinators.coordinated(joanna.account())).as("still today").hasSize(2);
        assertThat(appointments.of(family).getFirst().coordinatorName()).isEqualTo("Tomasz Bąk");
    }

    @Test
    void handingOverTwiceWithTheSameIdentifiersHandsOverOnce() {
        AppointmentId first = appoint(family, joanna, today.minusDays(30));
        HandOverFamilies command = handOverOf(tomasz.account(), today, List.of(new HandOverFamilies.One(AppointmentId.next(), first)));

        coordinators.handOver(command);
        coordinators.handOver(command);

        assertThat(appointments.of(family)).hasSize(2);
    }

    @Test
    void fst55_theYearlyReportIsOwedFromTheAppointmentOnAndTheNextOneAfterIt() {
        int last = today.getYear() - 1;
        AppointmentId first = appoint(family, joanna, LocalDate.of(last, 6, 1));
        assertThat(owed()).containsExactly(tuple(DutyFilter.State.OPEN, LocalDate.of(last + 1, 1, 31)));

        FamilyFactId id = FamilyFactId.next();
        CoordinatorReportContent content = new CoordinatorReportContent(last, today, null);
        reports.record(new RecordCoordinatorReport(id, family, content));
        reports.record(new RecordCoordinatorReport(id, family, content));
        assertThat(reports.of(family)).extracting(CoordinatorReportDetails::content).containsExactly(content);
        assertThat(owed()).containsExactlyInAnyOrder(tuple(DutyFilter.State.FULFILLED, LocalDate.of(last + 1, 1, 31)), tuple(DutyFilter.State.OPEN, LocalDate.of(last + 2, 1, 31)));
        assertRefused("FST-54", () -> reports.record(new RecordCoordinatorReport(FamilyFactId.next(), family, content)));

        appointments.end(new EndAppointment(first, version(first), new AppointmentEnd(today.minusDays(1), AppointmentEndReason.FAMILY_GAVE_UP, "już nie chcą")));
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    private List<Tuple> owed() {
        return lists.about(family.value()).stream()
                .filter(row -> row.kind().equals("COORDINATOR_REPORT"))
                .map(row -> tuple(row.state(), row.unshiftedOn()))
                .toList();
    }

    @Test
    void noDayHasASixteenthFamilyAndLaterOnesNeither() {
        for (int i = 0; i < 15; i++) {
            appoint(aFamily("Rodzina"), joanna, today.plusDays(10));
        }
        // Today there is room, in ten days there is none.
        assertRefused("FST-5", () -> appoint(family, joanna, today));
        appoint(family, tomasz, today);
    }

    @Test
    void onlyWhoIsFitOnTheDayIsAppointed() {
        Caller organiser = people.somebody(caller.centre(), Role.ORGANISER, "Anna Wilk");
        assertRefused("FST-5", () -> appoint(family, organiser, today));
        assertRefused("FST-5", () -> appoint(family, joanna, LocalDate.of(2019, 12, 31)));

        rights.revoke(joanna.account(), accounts.details(joanna.account()).authorisations().getFirst().id());
        assertRefused("ACC-1", () -> appoint(family, joanna, today));
        appoint(family, joanna, today.minusDays(1));
    }

    @Test
    void anAppointmentEndsAndGoesOnAfterAll() {
        AppointmentId id = appoint(family, joanna, today.minusDays(30));
        appointments.end(new EndAppointment(id, version(id), new AppointmentEnd(today.minusDays(1), AppointmentEndReason.FAMILY_GAVE_UP, "już nie chcą")));

        assertThat(families.details(family).coordinatorName()).as("the organiser itself").isNull();
        people.as(joanna, () -> assertThatThrownBy(() -> families.details(family)).isInstanceOf(NotFound.class));

        appointments.takeBackEnd(id, version(id), "pomyłka");
        assertThat(families.details(family).coordinatorName()).isEqualTo("Joanna Maj");
        assertThat(appointments.details(id).end()).isNull();
    }

    @Test
    void undoingAHandOverGivesTheFamilyBackAndTheLaterOneIsUndoneFirst() {
        AppointmentId first = appoint(family, joanna, today.minusDays(30));
        AppointmentId second = handOver(tomasz, today.minusDays(10), first);

        assertRefused("FST-20", () -> appointments.undo(first, version(first), "pomyłka"));
        appointments.undo(second, version(second), "pomyłka");

        assertThat(appointments.of(family)).singleElement().satisfies(one -> assertThat(one.end()).isNull());
        assertThat(families.details(family).coordinatorName()).isEqualTo("Joanna Maj");
        assertThatThrownBy(() -> appointments.details(second)).isInstanceOf(NotFound.class);
    }

    @Test
    void aCorrectedDayMovesTheHandOver() {
        AppointmentId first = appoint(family, joanna, today.minusDays(30));
        AppointmentId second = handOver(tomasz, today.minusDays(10), first);
        long version = version(second);

        appointments.correct(new CorrectAppointment(second, version, "zły dzień", asked(today.minusDays(5))));

        assertThat(appointments.details(first).end().until()).isEqualTo(today.minusDays(6));
        assertThat(held()).extracting(CaseloadRow::holder, row -> row.period().since()).containsExactly(tuple("Tomasz Bąk", today.minusDays(5)), tuple("Joanna Maj", today.minusDays(30)));
        assertThatThrownBy(() -> appointments.correct(new CorrectAppointment(second, version, "jeszcze raz", asked(today.minusDays(4))))).isInstanceOf(EditConflict.class);
    }

    @Test
    void caseloadsDoNotGetAroundAnAppointment() {
        appoint(family, joanna, today.minusDays(30));
        CaseloadRow row = held().getFirst();

        assertRefused("VIS-3", () -> caseloads.handOver(row.id(), CaseloadHolder.person(tomasz.account()), today, "urlop", false));
        assertRefused("VIS-3", () -> caseloads.end(row.id(), today, "urlop"));
        assertRefused("FST-21", () -> caseloads.assign(RecordKind.FAMILY, family.value(), CaseloadHolder.person(tomasz.account()), today));

        Caller organiser = people.somebody(caller.centre(), Role.ORGANISER, "Anna Wilk");
        caseloads.assign(RecordKind.FAMILY, family.value(), CaseloadHolder.person(organiser.account()), today);
        assertThat(families.details(family).coordinatorName()).isEqualTo("Joanna Maj");
    }

    @Test
    void whoHadTheFamilyWithoutAnAppointmentMakesRoomForTheOneAppointed() {
        caseloads.assign(RecordKind.FAMILY, family.value(), CaseloadHolder.person(joanna.account()), today.minusDays(50));

        appoint(family, tomasz, today);

        assertThat(families.details(family).coordinatorName()).isEqualTo("Tomasz Bąk");
        assertThat(coordinators.coordinators()).extracting(CaseloadShare::name, CaseloadShare::records).containsExactly(tuple("Joanna Maj", 0L), tuple("Tomasz Bąk", 1L));
    }

    @Test
    void withTheFamilyEndsItsCoordinationAndTheCoordinatorHasRoom() {
        AppointmentId id = appoint(family, joanna, today.minusDays(30));
        AppointmentId other = appoint(aFamily("Wilkowie"), joanna, today.minusDays(30));

        people.as(joanna, () -> assertThat(end(family, today.minusDays(10))).as("sees it no more").isFalse());

        assertThat(appointments.details(id).end()).isEqualTo(new AppointmentEnd(today.minusDays(11), AppointmentEndReason.FAMILY_ENDED, null));
        assertThat(held()).extracting(row -> row.period().until()).containsExactly(today.minusDays(11));
        assertThat(coordinators.coordinated(joanna.account())).extracting(CoordinatedFamily::appointment).containsExactly(other);
        assertThat(coordinators.coordinators()).extracting(CaseloadShare::name, CaseloadShare::records).containsExactly(tuple("Tomasz Bąk", 0L), tuple("Joanna Maj", 1L));
        assertRefused("FST-18", () -> handOver(tomasz, today, id));
        assertRefused("FST-27", () -> appointments.takeBackEnd(id, version(id), "pomyłka"));
        assertRefused("FST-27", () -> appointments.correct(new CorrectAppointment(id, version(id), "zły dzień", asked(today.minusDays(10)))));
    }

    @Test
    void whatACoordinatorWasGivenWithoutAnAppointmentEndsWithTheFamilyToo() {
        Caller organiser = people.somebody(caller.centre(), Role.ORGANISER, "Anna Wilk");
        give(joanna, today.minusDays(50));
        give(organiser, today.minusDays(50));

        end(family, today.minusDays(10));

        assertThat(held()).extracting(CaseloadRow::account, row -> row.period().until())
                .containsExactlyInAnyOrder(tuple(joanna.account(), today.minusDays(11)), tuple(organiser.account(), null));
        assertThat(coordinators.coordinators()).extracting(CaseloadShare::records).containsOnly(0L);
        assertRefused("FST-27", () -> give(tomasz, today));
    }

    private void give(Caller who, LocalDate since) {
        caseloads.assign(RecordKind.FAMILY, family.value(), CaseloadHolder.person(who.account()), since);
    }

    @Test
    void aCoordinatorRegistersNoSixteenthFamily() {
        for (int i = 0; i < 15; i++) {
            people.as(joanna, () -> aFamily("Zającowie"));
        }

        people.as(joanna, () -> assertRefused("FST-5", () -> aFamily("Szesnaści")));

        assertThat(coordinators.coordinators()).extracting(CaseloadShare::name, CaseloadShare::records).containsExactly(tuple("Tomasz Bąk", 0L), tuple("Joanna Maj", 15L));
    }

    @Test
    void anAppointmentThatWasToBeginAfterTheFamilyEndedNeverCounts() {
        AppointmentId id = appoint(family, joanna, today.plusDays(5));

        assertThat(end(family, today)).as("the organiser still sees it").isTrue();

        assertThat(held()).isEmpty();
        assertThat(coordinators.coordinators()).extracting(CaseloadShare::records).containsOnly(0L);
        appointments.undo(id, version(id), "rodzina zakończyła pracę");
        assertThat(appointments.of(family)).isEmpty();
    }

    @Test
    void whatEndedBeforeTheFamilyGoesOnUpToItsEndAtMost() {
        AppointmentId id = appoint(family, joanna, today.minusDays(30));
        appointments.end(new EndAppointment(id, version(id), new AppointmentEnd(today.minusDays(20), AppointmentEndReason.FAMILY_GAVE_UP, null)));
        end(family, today.minusDays(10));
        assertThat(appointments.details(id).end().why()).isEqualTo(AppointmentEndReason.FAMILY_GAVE_UP);

        appointments.takeBackEnd(id, version(id), "pomyłka");

        assertThat(appointments.details(id).end()).isEqualTo(new AppointmentEnd(today.minusDays(11), AppointmentEndReason.FAMILY_ENDED, null));
        assertThat(held()).extracting(row -> row.period().until()).containsExactly(today.minusDays(11));
    }

    @Test
    void aFamilyThatIsTakenAwayIsInNobodysCaseload() {
        appoint(family, joanna, today.minusDays(30));

        families.remove(family, "pomyłka", families.details(family).version());

        assertThat(coordinators.coordinators()).extracting(CaseloadShare::records).containsOnly(0L);
    }

    private boolean end(FosterFamilyId which, LocalDate since) {
        return families.changeStanding(new ChangeStanding(which, FamilyStanding.ENDED, since, "Na własną prośbę"));
    }

    private List<CaseloadRow> held() {
        return caseloads.ofRecord(RecordKind.FAMILY, family.value()).rows();
    }

    private FosterFamilyId aFamily(String label) {
        return families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, label));
    }

    private AppointmentId appoint(FosterFamilyId to, Caller who, LocalDate since) {
        return coordinators.appoint(FamilyFixture.anAppointment(to, who.account(), since));
    }

    /** @return the new appointment of the last one */
    private AppointmentId handOver(Caller to, LocalDate since, AppointmentId... from) {
        List<HandOverFamilies.One> all = List.of(from).stream().map(one -> new HandOverFamilies.One(AppointmentId.next(), one)).toList();
        coordinators.handOver(handOverOf(to.account(), since, all));
        return all.getLast().id();
    }

    private HandOverFamilies handOverOf(AccountId to, LocalDate since, List<HandOverFamilies.One> all) {
        LocalDate heardOn = since.isAfter(today) ? today : since;
        return new HandOverFamilies(to, since, heardOn, FamilyOpinion.OBJECTS, "wolą dotychczasowego", true, "wizyty po południu", all, true);
    }

    private static AppointmentContent asked(LocalDate since) {
        return AppointmentContent.first(since, since.minusDays(40), since.minusDays(1), FamilyOpinion.AGREES);
    }

    private long version(AppointmentId id) {
        return appointments.details(id).version();
    }

    private static void assertRefused(String rule, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
