package pl.ostoja.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

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
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.DutyService;
import pl.ostoja.fostering.CarerEntry;
import pl.ostoja.fostering.ChangeStanding;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.law.ChoosePolicy;
import pl.ostoja.law.PolicyService;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.FamilyFilter;
import pl.ostoja.placement.FamilySort;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

@ServiceTest
@Tag("h2")
class QualificationServiceIT {
    @Inject
    QualificationService qualifications;

    @Inject
    CheckService checks;

    @Inject
    CandidateListService lists;

    @Inject
    FosterFamilyService families;

    @Inject
    PlacesService places;

    @Inject
    PolicyService policies;

    @Inject
    DutyService duties;

    @Inject
    SpanCheck spans;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private FosterFamilyId family;
    private PersonId adult;
    private LocalDate today;

    @BeforeEach
    void somebodyCalls() {
        caller.become(Caller.system(CentreId.next()));
        today = LocalDate.now(clock);
        CarerEntry carer = CarerEntry.of(PersonFixture.aWoman("Maria", "Kandydacka", LocalDate.of(1980, 5, 5)));
        family = qualifications.register(new RegisterCandidate(
                FamilyFixture.aHousehold("Kandydacka"), List.of(carer), false, today.minusDays(400), FamilyForm.NON_PROFESSIONAL, "telefon"));
        adult = families.details(family).carers().getFirst().person().id();
    }

    @Test
    void aCandidateIsOnNoListOfFamiliesAndNoFamily() {
        assertThat(places.families(FamilyFilter.ALL, FamilySort.NAME, false, PageRequest.page(1)).rows()).isEmpty();
        assertThat(state(QualificationState.ENQUIRED)).isEqualTo(1);
        assertThatThrownBy(() -> families.changeStanding(new ChangeStanding(family, FamilyStanding.SUSPENDED, today, "nie ma"))).isInstanceOf(NotFound.class);
    }

    @Test
    void fromTheApplicationToTheFamily() {
        certify();
        assertThat(qualifications.file(family, null).status().state()).isEqualTo(QualificationState.CERTIFIED);
        assertThat(state(QualificationState.CERTIFIED)).isEqualTo(1);

        qualifications.admit(new AdmitCandidate(family, FamilyForm.NON_PROFESSIONAL, null, today));

        assertThat(places.families(FamilyFilter.ALL, FamilySort.NAME, false, PageRequest.page(1)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.standing()).isEqualTo(FamilyStanding.ACTIVE));
        assertThat(qualifications.file(family, null).status().state()).isEqualTo(QualificationState.COMPLETE);
        assertThatThrownBy(() -> qualifications.admit(new AdmitCandidate(family, FamilyForm.NON_PROFESSIONAL, null, today)))
                .as("FST-15")
                .isInstanceOf(BusinessRuleViolation.class);
        assertKept();
    }

    @Test
    void theStateOfAnyDayIsShownWithThoseBeforeAndToCome() {
        certify();
        qualifications.admit(new AdmitCandidate(family, FamilyForm.NON_PROFESSIONAL, null, today));
        LocalDate lastGood = today.minusDays(290).plusYears(2).minusDays(1);

        assertThat(qualifications.file(family, today.minusDays(281)).status().state()).isEqualTo(QualificationState.APPLIED);
        assertThat(qualifications.file(family, today.minusDays(280)).status().state()).isEqualTo(QualificationState.QUALIFIED);
        assertThat(qualifications.file(family, lastGood.plusDays(1)).status().lacks()).extracting(Lack::on).containsExactly(lastGood, lastGood);
        assertThat(qualifications.file(family, today.minusYears(50)).day()).as("the file began then").isEqualTo(today.minusDays(400));
        assertThat(qualifications.file(family, null).states())
                .extracting(QualificationFile.StateHeld::state, held -> held.period().since())
                .containsExactly(
                        tuple(QualificationState.ENQUIRED, today.minusDays(400)),
                        tuple(QualificationState.APPLIED, today.minusDays(300)),
                        tuple(QualificationState.QUALIFIED, today.minusDays(280)),
                        tuple(QualificationState.IN_TRAINING, today.minusDays(200)),
                        tuple(QualificationState.CERTIFIED, today.minusDays(90)),
                        tuple(QualificationState.COMPLETE, today),
                        tuple(QualificationState.EXPIRED, lastGood.plusDays(1)));
        assertThat(qualifications.file(family, null).states().getLast().period().isOpen()).isTrue();
    }

    @Test
    void whoHasNoCertificateIsNotAdmitted() {
        assertThatThrownBy(() -> qualifications.admit(new AdmitCandidate(family, FamilyForm.NON_PROFESSIONAL, null, today)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("QUA-17"));
    }

    @Test
    void anApplicationAndARequestOweAnAnswer() {
        take(StepContent.of(StepKind.APPLICATION, today.minusDays(20), FamilyForm.NON_PROFESSIONAL));
        assertThat(lists.list(new CandidateFilter(null, true, null, NextStep.COLLECT_PAPERS, null, today.plusMonths(1)), CandidateSort.DUE, false, PageRequest.page(1)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.nextOn()).isAfterOrEqualTo(today));
        assertKept();
    }

    @Test
    void aNewSettingChangesHowThoseStandWhoApply() {
        take(StepContent.of(StepKind.APPLICATION, today.minusDays(20), FamilyForm.NON_PROFESSIONAL));
        papers(today.minusDays(15));
        assertThat(qualifications.file(family, null).status().next()).isEqualTo(NextStep.DECIDE);
        policies.choose(new ChoosePolicy("REFERENCES_ASKED", "true", today, "Regulamin ośrodka"));
        assertThat(qualifications.file(family, null).status().lacks()).singleElement().satisfies(lack -> assertThat(lack.kind()).isEqualTo(CheckKind.REFERENCES));
    }

    @Test
    void aCheckIsCorrectedWithAReasonAndTakenAwayWithAnother() {
        CheckId id = checks.record(new RecordCheck(CheckId.next(), family, CheckContent.of(CheckKind.MEDICAL, adult, today.minusDays(10))));
        long version = checks.details(id).version();
        CheckContent other = CheckContent.of(CheckKind.MEDICAL, adult, today.minusDays(9));
        checks.correct(new CorrectCheck(id, version, "źle odczytana data", other));
        assertThat(checks.details(id).validUntil()).isEqualTo(today.minusDays(9).plusYears(2).minusDays(1));
        assertThatThrownBy(() -> checks.correct(new CorrectCheck(id, version, "inaczej", other))).isInstanceOf(EditConflict.class);
        checks.remove(id, checks.details(id).version(), "nie ta osoba");
        assertThatThrownBy(() -> checks.details(id)).isInstanceOf(NotFound.class);
        assertKept();
    }

    @Test
    void anExemptionHasAnAuthorAndIsTakenBack() {
        ExemptionContent content = new ExemptionContent(CheckKind.INCOME, null, today, today.plusDays(30), "zmiana pracy");
        ExemptionId id = checks.exempt(new GrantExemption(ExemptionId.next(), family, content));
        assertThat(checks.exemption(id).grantedBy()).isNotBlank();
        checks.takeBack(id, checks.exemption(id).version(), "pomyłka");
        assertThat(qualifications.file(family, null).exemptions()).isEmpty();
        assertKept();
    }

    @Test
    void aStepIsCorrectedWithAReasonAndTakenAwayWithAnother() {
        StepId id = take(StepContent.of(StepKind.APPLICATION, today.minusDays(20), FamilyForm.NON_PROFESSIONAL));
        qualifications.correct(new CorrectStep(id, qualifications.step(id).version(), "data wpływu", StepContent.of(StepKind.APPLICATION, today.minusDays(21), FamilyForm.KINSHIP)));
        assertThat(qualifications.step(id).content().form()).isEqualTo(FamilyForm.KINSHIP);
        qualifications.remove(id, qualifications.step(id).version(), "nie złożyli");
        assertThat(qualifications.file(family, null).status().state()).isEqualTo(QualificationState.ENQUIRED);
        assertKept();
    }

    @Test
    void coordinatorsAndFinanceFindNoCandidate() {
        StepId step = take(StepContent.of(StepKind.APPLICATION, today.minusDays(20), FamilyForm.NON_PROFESSIONAL));
        CentreId centre = caller.centre();
        caller.become(people.somebody(centre, Role.COORDINATOR, "Kto Inny"));
        assertThatThrownBy(() -> qualifications.file(family, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> qualifications.step(step)).isInstanceOf(NotFound.class);
        assertThat(lists.list(everybody(), CandidateSort.NAME, false, PageRequest.page(1)).total()).isZero();
        caller.become(people.somebody(centre, Role.FINANCE, "Kto Liczy"));
        assertThatThrownBy(() -> families.details(family)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> qualifications.file(family, null)).isInstanceOf(NotPermitted.class);
    }

    private void certify() {
        take(StepContent.of(StepKind.APPLICATION, today.minusDays(300), FamilyForm.NON_PROFESSIONAL));
        papers(today.minusDays(290));
        take(StepContent.of(StepKind.INITIAL_QUALIFICATION, today.minusDays(280)));
        take(StepContent.of(StepKind.TRAINING_REQUEST, today.minusDays(270)));
        take(StepContent.of(StepKind.TRAINING, today.minusDays(200)));
        take(StepContent.of(StepKind.TRAINING_COMPLETED, today.minusDays(100)));
        take(StepContent.of(StepKind.CERTIFICATE, today.minusDays(90)));
    }

    private void papers(LocalDate on) {
        for (CheckKind kind : CheckKind.values()) {
            if (kind != CheckKind.REFERENCES) {
                checks.record(new RecordCheck(CheckId.next(), family, CheckContent.of(kind, kind.isOfEachAdult() ? adult : null, on)));
            }
        }
    }

    private StepId take(StepContent content) {
        return qualifications.record(new RecordStep(StepId.next(), family, content));
    }

    private long state(QualificationState state) {
        return lists.list(new CandidateFilter(null, true, state, null, null, null), CandidateSort.STATE, true, PageRequest.page(1)).total();
    }

    private static CandidateFilter everybody() {
        return new CandidateFilter(null, null, null, null, null, null);
    }

    private void assertKept() {
        assertThat(duties.check()).as("DUT-2").isEmpty();
        assertThat(spans.mend(caller.centre())).as("QUA-10").isZero();
    }
}
