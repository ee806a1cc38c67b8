package pl.ostoja.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.assistance.AddMember;
import pl.ostoja.assistance.AssignAssistant;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceService;
import pl.ostoja.assistance.AssistantService;
import pl.ostoja.assistance.CaseChildRow;
import pl.ostoja.assistance.CaseChildService;
import pl.ostoja.assistance.CaseContent;
import pl.ostoja.assistance.CaseCounted;
import pl.ostoja.assistance.CaseEnd;
import pl.ostoja.assistance.CaseFilter;
import pl.ostoja.assistance.CaseKind;
import pl.ostoja.assistance.CaseListService;
import pl.ostoja.assistance.CaseMemberId;
import pl.ostoja.assistance.CaseRow;
import pl.ostoja.assistance.CaseSort;
import pl.ostoja.assistance.CaseStepContent;
import pl.ostoja.assistance.CaseStepId;
import pl.ostoja.assistance.CaseStepKind;
import pl.ostoja.assistance.CaseStepService;
import pl.ostoja.assistance.Difficulty;
import pl.ostoja.assistance.EndCase;
import pl.ostoja.assistance.MemberEntry;
import pl.ostoja.assistance.MemberRole;
import pl.ostoja.assistance.RecordCaseStep;
import pl.ostoja.assistance.RegisterCase;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.Order;
import pl.ostoja.placement.PlaceChild;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.StayTerms;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** The report of the first half of 2025 over seven families, counted by hand. */
@ServiceTest
@Tag("h2")
class MunicipalServiceIT {
    private static final MunicipalPeriod HALF = new MunicipalPeriod(2025, MunicipalPeriod.Part.FIRST_HALF);

    private static final Set<MunicipalFigure> NO_NUMBERS_OF_ASSISTANTS = EnumSet.of(MunicipalFigure.FULL_TIME_POSTS, MunicipalFigure.FAMILIES_AT_MOST);

    @Inject
    MunicipalService municipal;

    @Inject
    WorkloadService workload;

    @Inject
    AssistanceService cases;

    @Inject
    CaseStepService steps;

    @Inject
    AssistantService assistants;

    @Inject
    CaseListService lists;

    @Inject
    CaseChildService ofFamilies;

    @Inject
    ChildService children;

    @Inject
    FosterFamilyService families;

    @Inject
    PlacementService placements;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    private Caller head;
    private Caller organiser;
    private Caller anna;
    private Caller bartek;
    private AssistanceCaseId longHelped;

    @BeforeEach
    void sevenFamilies() {
        CentreId centre = CentreId.next();
        head = people.somebody(centre, Role.HEAD, "Hanna Kierownik");
        organiser = people.somebody(centre, Role.ORGANISER, "Olga Organizator");
        anna = people.somebody(centre, Role.FAMILY_ASSISTANT, "Anna Asystent");
        bartek = people.somebody(centre, Role.FAMILY_ASSISTANT, "Bartek Asystent");
        people.somebody(centre, Role.COORDINATOR, "Kasia Koordynator");
        caller.become(organiser);
        ChildId kasia = children.register(CareFixture.aGirl("Kasia", "Adamska"));
        longHelped = helped("Adamscy", CaseKind.SUPPORT, anna, "2024-03-01", MemberEntry.of(personOf(kasia), MemberRole.CHILD));
        placedOn(kasia, "2025-06-30");
        AssistanceCaseId obliged = helped("Baranowie", CaseKind.SUPPORT, anna, "2025-04-01", aChild("Zosia", "Baran"));
        steps.record(new RecordCaseStep(CaseStepId.next(), obliged, CaseStepContent.of(CaseStepKind.COURT_ORDER, day("2025-05-05"), null)));
        ended(helped("Cisowie", CaseKind.SUPPORT, bartek, "2024-08-01", aParent("Cis")), "2025-06-30", CaseEnd.GOALS_ACHIEVED);
        ended(helped("Dębowie", CaseKind.SUPPORT, bartek, "2024-06-01", aParent("Dąb")), "2025-01-01", CaseEnd.NO_EFFECTS);
        ended(helped("Ekertowie", CaseKind.SUPPORT, bartek, "2024-06-01", aChild("Ola", "Ekert")), "2024-12-31", CaseEnd.MOVED);
        helped("Frątczakowie", CaseKind.FOR_LIFE, bartek, "2025-07-01", aParent("Frątczak"));
        helped("Gajowie", CaseKind.FOR_LIFE, anna, "2025-03-31", aParent("Gaj"));
        caller.become(head);
        workload.recordWorkingTime(new RecordWorkingTime(anna.account(), new BigDecimal("40"), day("2024-01-01"), EmploymentForm.EMPLOYMENT_CONTRACT, true));
        workload.recordWorkingTime(new RecordWorkingTime(bartek.account(), new BigDecimal("20"), day("2024-01-01"), EmploymentForm.SERVICES_CONTRACT));
        workload.recordWorkingTime(new RecordWorkingTime(bartek.account(), new BigDecimal("40"), day("2025-07-01")));
    }

    @Test
    void everyNumberIsAsCountedByHand() {
        Map<MunicipalFigure, Integer> numbers = numbers();

        assertThat(numbers).as("RPT-11").containsEntry(MunicipalFigure.FAMILIES, 5).containsEntry(MunicipalFigure.FAMILIES_AT_THE_END, 4).containsEntry(MunicipalFigure.FAMILIES_NEW, 2);
        assertThat(numbers).as("RPT-12")
                .containsEntry(MunicipalFigure.FAMILIES_OBLIGED, 1)
                .containsEntry(MunicipalFigure.FAMILIES_WITH_CHILD_IN_CARE, 1)
                .containsEntry(MunicipalFigure.FAMILIES_FOR_LIFE, 1)
                .containsEntry(MunicipalFigure.CHILDREN, 2);
        assertThat(numbers).as("RPT-13")
                .containsEntry(MunicipalFigure.UP_TO_3_MONTHS, 1)
                .containsEntry(MunicipalFigure.UP_TO_12_MONTHS, 2)
                .containsEntry(MunicipalFigure.OVER_12_MONTHS, 1);
        assertThat(numbers).as("RPT-14")
                .containsEntry(MunicipalFigure.ENDED, 2)
                .containsEntry(MunicipalFigure.ENDED_GOALS_ACHIEVED, 1)
                .containsEntry(MunicipalFigure.ENDED_NO_EFFECTS, 1)
                .containsEntry(MunicipalFigure.ENDED_COOPERATION_STOPPED, 0)
                .containsEntry(MunicipalFigure.ENDED_CHANGED_OR_MOVED, 0)
                .containsEntry(MunicipalFigure.ENDED_OTHERWISE, 0);
    }

    @Test
    void assistantsAreThoseOfTheLastDay() {
        MunicipalReport report = municipal.report(HALF);

        assertThat(report.assistants()).containsExactly(
                new AssistantWork(anna.account(), "Anna Asystent", EmploymentForm.EMPLOYMENT_CONTRACT, true, new BigDecimal("40.00"), 3),
                new AssistantWork(bartek.account(), "Bartek Asystent", EmploymentForm.SERVICES_CONTRACT, null, new BigDecimal("20.00"), 1));
        assertThat(number(report, MunicipalFigure.FULL_TIME_POSTS)).isEqualByComparingTo("1.5");
        assertThat(number(report, MunicipalFigure.FAMILIES_ON_AVERAGE)).isEqualByComparingTo("2");
        assertThat(municipal.report(new MunicipalPeriod(2025, MunicipalPeriod.Part.WHOLE_YEAR)).assistants())
                .extracting(AssistantWork::employment)
                .as("a change of hours leaves the contract")
                .containsExactly(EmploymentForm.EMPLOYMENT_CONTRACT, EmploymentForm.SERVICES_CONTRACT);
    }

    @Test
    void everyNumberOfFamiliesLeadsToThem() {
        Map<MunicipalFigure, Integer> numbers = numbers();

        assertThat(MunicipalFigure.ofFamilies()).allSatisfy(figure -> assertThat(listed(figure).total()).as("%s", figure).isEqualTo(numbers.get(figure).longValue()));
        assertThat(listed(MunicipalFigure.FAMILIES_AT_THE_END).rows()).extracting(CaseRow::label).containsExactly("Adamscy", "Baranowie", "Cisowie", "Gajowie");
        assertThat(lists.list(new CaseFilter(null, null, null, bartek.account(), null, counted(MunicipalFigure.FAMILIES_AT_THE_END)), CaseSort.NAME, false, PageRequest.page(1)).rows())
                .as("whose it was on the last day")
                .extracting(CaseRow::label)
                .containsExactly("Cisowie");
    }

    @Test
    void everyNumberOfAssistantsAndChildrenLeadsToThem() {
        assertThat(Stream.of(MunicipalFigure.values()).filter(figure -> figure.assistants() != null).filter(figure -> !NO_NUMBERS_OF_ASSISTANTS.contains(figure)))
                .allSatisfy(figure -> assertThat(municipal.assistants(HALF, figure.assistants())).as("%s", figure).hasSize(numbers().get(figure)));
        assertThat(municipal.assistants(HALF, AssistantCount.CO_FUNDED)).extracting(AssistantWork::name).containsExactly("Anna Asystent");
        assertThat(municipal.assistants(HALF, AssistantCount.OF_SERVICES)).extracting(AssistantWork::name).containsExactly("Bartek Asystent");
        assertThat(municipal.assistants(HALF, MunicipalFigure.FAMILIES_AT_MOST.assistants())).as("who works with most").extracting(AssistantWork::name).containsExactly("Anna Asystent");
        Page<CaseChildRow> listed = ofFamilies.list(HALF.from(), HALF.to(), PageRequest.page(1));
        assertThat(listed.total()).isEqualTo(2);
        assertThat(listed.rows()).extracting(CaseChildRow::name).containsExactly("Adamska Kasia", "Baran Zosia");
        assertThat(listed.rows().getFirst().families()).extracting(CaseChildRow.Family::label).containsExactly("Adamscy");
        assertThat(listed.rows()).extracting(row -> row.file() != null).as("whose file the head sees").containsExactly(true, false);
    }

    @Test
    void whatWasSoOnlyWithoutAnAssistantIsNotCounted() {
        caller.become(organiser);
        AssistanceCaseId over = lists.list(new CaseFilter("Dębowie", null, null, null, null), CaseSort.NAME, false, PageRequest.page(1)).rows().getFirst().id();
        steps.record(new RecordCaseStep(CaseStepId.next(), over, CaseStepContent.of(CaseStepKind.COURT_ORDER, day("2025-02-01"), null)));
        cases.addMember(new AddMember(CaseMemberId.next(), over, aChild("Ala", "Dąb"), day("2025-02-01")));

        caller.become(head);
        assertThat(numbers()).as("the work had ended on 2025-01-01").containsEntry(MunicipalFigure.FAMILIES_OBLIGED, 1).containsEntry(MunicipalFigure.CHILDREN, 2);
    }

    @Test
    void whatIsNotSeenIsNotCounted() {
        people.restrict(RecordKind.ASSISTANCE, longHelped.value());
        assertThat(ofFamilies.list(HALF.from(), HALF.to(), PageRequest.page(1)).rows()).extracting(CaseChildRow::name).containsExactly("Baran Zosia");
        assertThat(numbers()).containsEntry(MunicipalFigure.FAMILIES, 4).containsEntry(MunicipalFigure.CHILDREN, 1).containsEntry(MunicipalFigure.FAMILIES_WITH_CHILD_IN_CARE, 0);
    }

    private Map<MunicipalFigure, Integer> numbers() {
        return municipal.report(HALF).lines().stream().collect(Collectors.toMap(MunicipalLine::figure, line -> line.number().intValue()));
    }

    private static BigDecimal number(MunicipalReport report, MunicipalFigure figure) {
        return report.lines().stream().collect(Collectors.toMap(MunicipalLine::figure, MunicipalLine::number)).get(figure);
    }

    private Page<CaseRow> listed(MunicipalFigure figure) {
        return lists.list(new CaseFilter(null, null, null, null, null, counted(figure)), CaseSort.NAME, false, PageRequest.page(1));
    }

    private static CaseCounted counted(MunicipalFigure figure) {
        return new CaseCounted(figure.families(), HALF.from(), HALF.to());
    }

    /** With an assistant from a day on. */
    private AssistanceCaseId helped(String label, CaseKind kind, Caller assistant, String since, MemberEntry member) {
        LocalDate day = day(since);
        caller.become(organiser);
        CaseContent content = new CaseContent(label, kind, Difficulty.USUAL, PersonFixture.anAddressIn("Opole", "1661011"), null, null);
        AssistanceCaseId family = cases.register(new RegisterCase(AssistanceCaseId.next(), content, List.of(member), day.minusDays(9), null));
        if (kind == CaseKind.SUPPORT) {
            Stream.of(CaseStepKind.INTERVIEW, CaseStepKind.ANALYSIS, CaseStepKind.CONSENT, CaseStepKind.REQUEST)
                    .forEach(step -> steps.record(new RecordCaseStep(CaseStepId.next(), family, CaseStepContent.of(step, day.minusDays(5), null))));
        }
        people.as(head, () -> assistants.assign(new AssignAssistant(CaseStepId.next(), family, assistant.account(), day, false, null)));
        return family;
    }

    private void ended(AssistanceCaseId family, String on, CaseEnd why) {
        assistants.end(new EndCase(CaseStepId.next(), family, day(on), why, null, null, "koniec"));
    }

    private void placedOn(ChildId child, String since) {
        FosterFamilyId foster = families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Wiśniewscy"));
        Order order = Order.of("Sąd Rejonowy w Opolu", "III Nsm 12/25", day(since).minusDays(5));
        placements.place(PlaceChild.of(child, foster, StayTerms.of(LegalBasis.COURT_ORDER, order, day(since))));
    }

    private PersonId personOf(ChildId child) {
        return children.details(child).person().id();
    }

    private static MemberEntry aChild(String firstName, String lastName) {
        return MemberEntry.of(PersonFixture.aWoman(firstName, lastName, day("2017-02-03")), MemberRole.CHILD);
    }

    private static MemberEntry aParent(String lastName) {
        return MemberEntry.of(PersonFixture.aWoman("Ewa", lastName, day("1990-04-04")), MemberRole.PARENT);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
