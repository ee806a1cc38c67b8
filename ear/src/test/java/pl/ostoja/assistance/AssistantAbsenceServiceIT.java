package pl.ostoja.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.NoteOutsideWork;
import pl.ostoja.access.OutsideWorkKind;
import pl.ostoja.access.OutsideWorkService;
import pl.ostoja.access.Role;
import pl.ostoja.law.ChoosePolicy;
import pl.ostoja.law.PolicyService;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.RegisterChild;
import pl.ostoja.reporting.DutyFilter;
import pl.ostoja.reporting.DutyListService;
import pl.ostoja.reporting.DutyRow;
import pl.ostoja.reporting.DutySort;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

/** AAB-1 to AAB-6, VIS-8: Anna is away, Bartek stands in. */
@ServiceTest
@Tag("h2")
class AssistantAbsenceServiceIT {
    @Inject
    AssistantAbsenceService absences;

    @Inject
    AssistantService assistants;

    @Inject
    AssistanceService cases;

    @Inject
    CaseListService lists;

    @Inject
    ChildService children;

    @Inject
    DutyListService duties;

    @Inject
    OutsideWorkService works;

    @Inject
    PolicyService policies;

    @Inject
    AssistedFixture families;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private LocalDate today;
    private AssistedFixture.Staff staff;
    private AssistanceCaseId nowak;

    @BeforeEach
    void annaWorksWithAFamily() {
        today = LocalDate.now(clock);
        staff = families.staff();
        nowak = families.family("Nowakowie", staff.organiser(), staff.anna());
        caller.become(staff.head());
    }

    @Test
    void whileItLastsTheDeputyWorksWithTheFamilies() {
        caller.become(staff.bartek());
        assertThatThrownBy(() -> cases.details(nowak)).as("not his").isInstanceOf(NotFound.class);
        caller.become(staff.head());
        AssistantAbsenceId leave = away(AssistantAbsenceKind.LEAVE, today, today.plusDays(5), staff.bartek().account());

        assertThat(absences.list(AbsenceTime.NOW, PageRequest.page(1)).rows()).singleElement().satisfies(row -> {
            assertThat(row.assistant().name()).isEqualTo("Anna Asystent");
            assertThat(row.deputies()).containsExactly("Bartek Asystent");
            assertThat(row.families()).isEqualTo(1);
            assertThat(row.uncovered()).isZero();
        });
        caller.become(staff.bartek());
        CaseDetails seen = cases.details(nowak);
        assertThat(seen.assistant().name()).as("goes on being hers").isEqualTo("Anna Asystent");
        assertThat(seen.deputy().person().name()).isEqualTo("Bartek Asystent");
        assertThat(seen.deputy().until()).isEqualTo(today.plusDays(5));
        assertThat(absences.mine()).singleElement().satisfies(one -> {
            assertThat(one.person().name()).isEqualTo("Anna Asystent");
            assertThat(one.until()).isEqualTo(today.plusDays(5));
            assertThat(one.records()).isEqualTo(1);
        });
        assertThat(duties.myDay().standsIn()).hasSize(1);
        assertThat(lists.list(new CaseFilter(null, null, null, staff.bartek().account(), null), CaseSort.NAME, false, PageRequest.page(1)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.deputy()).isEqualTo("Bartek Asystent"));

        caller.become(staff.head());
        AssistantAbsenceDetails details = absences.details(leave);
        absences.end(new EndAssistantAbsence(leave, details.version(), today, "wróciła wcześniej"));
        assertThatThrownBy(() -> absences.end(new EndAssistantAbsence(leave, details.version(), today, "drugi raz"))).isInstanceOf(EditConflict.class);
        caller.become(staff.bartek());
        assertThat(cases.details(nowak).deputy().until()).as("today is the last day").isEqualTo(today);
    }

    @Test
    void whenTheLastDayIsOverNobodyStandsIn() {
        away(AssistantAbsenceKind.SICKNESS, today.minusDays(5), today, staff.bartek().account());
        AssistantAbsenceRow row = absences.list(AbsenceTime.NOW, PageRequest.page(1)).rows().getFirst();
        AssistantAbsenceDetails details = absences.details(row.id());
        AssistantAbsenceContent shorter = new AssistantAbsenceContent(AssistantAbsenceKind.SICKNESS, today.minusDays(5), today.minusDays(1), null);
        absences.correct(new CorrectAssistantAbsence(row.id(), details.version(), "była już w pracy", shorter));

        assertThat(absences.list(AbsenceTime.NOW, PageRequest.page(1)).total()).isZero();
        assertThat(absences.list(AbsenceTime.OVER, PageRequest.page(1)).total()).isEqualTo(1);
        caller.become(staff.bartek());
        assertThatThrownBy(() -> cases.details(nowak)).as("AAB-4").isInstanceOf(NotFound.class);
        assertThat(absences.mine()).isEmpty();
    }

    @Test
    void theDutiesOfTheFamiliesShowTheDeputy() {
        caller.become(staff.organiser());
        assertThat(duties.about(nowak.value())).isNotEmpty().extracting(DutyRow::worker).containsOnly("Anna Asystent");
        caller.become(staff.head());
        away(AssistantAbsenceKind.LEAVE, today, today.plusDays(5), staff.bartek().account());
        assertThat(duties.about(nowak.value())).extracting(DutyRow::worker).containsOnly("Bartek Asystent");
        caller.become(staff.bartek());
        DutyFilter mine = DutyFilter.asked(DutyFilter.What.ANY, new DutyFilter.Whose(true, null, null, null), DutyFilter.When.ANY, null);
        assertThat(duties.list(mine, DutySort.DUE, false, PageRequest.page(1)).rows()).extracting(DutyRow::assistance).contains(nowak);
    }

    @Test
    void theDeputySeesTheChildrenOfTheFamilyWhoAreInCare() {
        caller.become(staff.organiser());
        PersonData kasia = PersonFixture.aWoman("Kasia", "Nowak", today.minusYears(7));
        ChildId child = children.register(RegisterChild.of(kasia));
        cases.addMember(new AddMember(CaseMemberId.next(), nowak, MemberEntry.of(children.details(child).person().id(), MemberRole.CHILD), today));
        caller.become(staff.bartek());
        assertThatThrownBy(() -> children.details(child)).isInstanceOf(NotFound.class);
        caller.become(staff.head());
        away(AssistantAbsenceKind.LEAVE, today, today.plusDays(5), staff.bartek().account());
        caller.become(staff.bartek());
        assertThat(children.details(child).id()).as("VIS-8").isEqualTo(child);
    }

    @Test
    void aFamilyMayHaveADeputyOfItsOwn() {
        AssistanceCaseId lis = families.family("Lisowie", staff.organiser(), staff.anna());
        Caller celina = people.somebody(staff.centre(), Role.FAMILY_ASSISTANT, "Celina Asystent");
        AssistantAbsenceId leave = away(AssistantAbsenceKind.LEAVE, today, today.plusDays(5), staff.bartek().account());
        absences.name(new NameDeputy(leave, lis, celina.account()));

        assertThat(absences.details(leave).families()).extracting(CoveredFamily::label, family -> family.deputy().name())
                .containsExactly(tuple("Lisowie", "Celina Asystent"), tuple("Nowakowie", "Bartek Asystent"));
        caller.become(staff.bartek());
        assertThatThrownBy(() -> cases.details(lis)).as("somebody else stands in now").isInstanceOf(NotFound.class);
        assertThat(cases.details(nowak)).isNotNull();
    }

    @Test
    void whoStandsInHasToBeThere() {
        away(AssistantAbsenceKind.LEAVE, today, today.plusDays(5), null);
        AssistantAbsenceId leave = absences.list(AbsenceTime.NOW, PageRequest.page(1)).rows().getFirst().id();
        assertThat(absences.list(AbsenceTime.NOW, PageRequest.page(1)).rows().getFirst().uncovered()).isEqualTo(1);
        assertThatThrownBy(() -> absences.name(new NameDeputy(leave, null, staff.anna().account()))).hasMessage("AAB-3 assistance.violation.ownDeputy");
        assertThatThrownBy(() -> absences.name(new NameDeputy(leave, null, staff.head().account()))).hasMessage("AST-4 assistance.violation.notAnAssistant");
        AssistantAbsenceContent later = new AssistantAbsenceContent(AssistantAbsenceKind.LEAVE, today.plusDays(5), today.plusDays(6), null);
        absences.record(new RecordAssistantAbsence(AssistantAbsenceId.next(), staff.bartek().account(), later, null));
        assertThatThrownBy(() -> absences.name(new NameDeputy(leave, null, staff.bartek().account()))).hasMessage("AAB-3 assistance.violation.deputyAway");
    }

    @Test
    void familiesOfWhomSomebodyIsADeputyCountWhereTheCentreHasItSo() {
        away(AssistantAbsenceKind.LEAVE, today, today.plusDays(5), staff.bartek().account());
        assertThat(assistants.assistants().of(staff.bartek().account()).orElseThrow().records()).as("AAB-6, as recommended").isZero();
        policies.choose(new ChoosePolicy("DEPUTY_COUNTS_TO_CASELOAD", "true", today, "Ustalenie zespołu"));
        assertThat(assistants.assistants().of(staff.bartek().account()).orElseThrow().records()).isEqualTo(1);
        assertThat(assistants.assistants().of(staff.anna().account()).orElseThrow().records()).as("still hers").isEqualTo(1);
    }

    @Test
    void whoIsSuspendedGetsNoFamily() {
        away(AssistantAbsenceKind.SUSPENSION, today.minusDays(1), null, staff.bartek().account());
        AssistanceCaseId waiting = families.requested("Czekający", staff.organiser());
        assertThatThrownBy(() -> assistants.assign(new AssignAssistant(CaseStepId.next(), waiting, staff.anna().account(), today, false, null)))
                .hasMessage("AAB-5 assistance.violation.suspended");
        assertThat(assistants.assign(new AssignAssistant(CaseStepId.next(), waiting, staff.bartek().account(), today, false, null)).records()).isEqualTo(1);
    }

    @Test
    void whoIsASocialWorkerWhereTheFamilyLivesGetsItNot() {
        Caller administrator = people.somebody(staff.centre(), Role.ADMINISTRATOR, "Adam Administrator");
        caller.become(administrator);
        works.note(new NoteOutsideWork(staff.bartek().account(), OutsideWorkKind.SOCIAL_WORKER, AssistedFixture.OPOLE, today, null));
        assertThatThrownBy(() -> works.note(new NoteOutsideWork(staff.anna().account(), OutsideWorkKind.SOCIAL_WORKER, AssistedFixture.OPOLE, today, null)))
                .as("works with a family there")
                .hasMessage("AST-11 assistance.violation.socialWorkerThere");
        assertThatThrownBy(() -> works.note(new NoteOutsideWork(staff.anna().account(), OutsideWorkKind.BENEFIT_PROCEEDINGS, null, today, null))).hasMessageStartingWith("ACC-11 ");
        caller.become(staff.head());
        AssistantAbsenceId leave = away(AssistantAbsenceKind.LEAVE, today, today.plusDays(5), null);
        assertThatThrownBy(() -> absences.name(new NameDeputy(leave, null, staff.bartek().account()))).hasMessage("AST-11 assistance.violation.socialWorkerThere");
        caller.become(administrator);
        works.end(staff.bartek().account(), works.of(staff.bartek().account()).getFirst().id(), today.minusDays(1));
        caller.become(staff.head());
        absences.name(new NameDeputy(leave, null, staff.bartek().account()));
        assertThat(absences.details(leave).families()).extracting(family -> family.deputy().name()).containsExactly("Bartek Asystent");
    }

    @Test
    void anAbsenceWrittenDownByMistakeIsTakenAwayWithItsDeputies() {
        AssistantAbsenceId leave = away(AssistantAbsenceKind.LEAVE, today, today.plusDays(5), staff.bartek().account());
        absences.remove(leave, absences.details(leave).version(), "pomyłka");
        assertThatThrownBy(() -> absences.details(leave)).isInstanceOf(NotFound.class);
        caller.become(staff.bartek());
        assertThatThrownBy(() -> cases.details(nowak)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> absences.list(AbsenceTime.NOW, PageRequest.page(1))).as("of the head only").isInstanceOf(NotPermitted.class);
    }

    private AssistantAbsenceId away(AssistantAbsenceKind kind, LocalDate since, LocalDate until, AccountId deputy) {
        return absences.record(new RecordAssistantAbsence(AssistantAbsenceId.next(), staff.anna().account(), new AssistantAbsenceContent(kind, since, until, null), deputy));
    }
}
