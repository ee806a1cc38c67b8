package pl.ostoja.contact;

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
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Role;
import pl.ostoja.authority.ContactLimit;
import pl.ostoja.authority.LegalEffect;
import pl.ostoja.authority.LegalEventContent;
import pl.ostoja.authority.LegalEventId;
import pl.ostoja.authority.LegalSituationService;
import pl.ostoja.authority.RecordLegalEvent;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.Period;

@ServiceTest
@Tag("h2")
class ContactServiceIT {
    private static final PageRequest FIRST = PageRequest.page(1);

    @Inject
    ContactService contacts;

    @Inject
    ContactPlanService plans;

    @Inject
    ContactOverviewService overviews;

    @Inject
    LegalSituationService situations;

    @Inject
    ChildService children;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private ChildId child;
    private PersonId mother;
    private LocalDate today;

    @BeforeEach
    void aChildAndItsMother() {
        caller.become(Caller.system(CentreId.next()));
        today = LocalDate.now(clock);
        child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        mother = children.addRelative(child, CareFixture.aMother("Iwona", "Lis"));
    }

    @Test
    void aForbiddenContactIsWrittenDownWithTheReasonOnly() {
        forbidMeetings(today.minusDays(10));

        assertThatThrownBy(() -> record(ContactKind.VISIT, today.minusDays(3), null))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("CON-3"));
        record(ContactKind.VISIT, today.minusDays(3), "Przyszła bez zapowiedzi.");
        record(ContactKind.CALL, today.minusDays(2), null);

        assertThat(contacts.of(child, FIRST).rows())
                .extracting(contact -> contact.content().kind(), contact -> contact.content().despiteWhy(), ContactDetails::personName)
                .containsExactly(
                        tuple(ContactKind.CALL, null, "Iwona Lis"),
                        tuple(ContactKind.VISIT, "Przyszła bez zapowiedzi.", "Iwona Lis"));
    }

    @Test
    void theOverviewSaysWhatIsForbiddenAndHowOftenThePlanWasKept() {
        plan(ContactKind.CALL, today.minusDays(60), null);
        plan(ContactKind.VISIT, today.minusDays(60), today.minusDays(11));
        forbidMeetings(today.minusDays(10));
        record(ContactKind.CALL, today.minusDays(40), null);
        record(ContactKind.CALL, today.minusDays(29), null);
        record(ContactKind.CALL, today, null);

        ContactOverview overview = overviews.overview(child, FIRST);
        assertThat(overview.limits()).singleElement().satisfies(limit -> {
            assertThat(limit.limit()).isEqualTo(ContactLimit.NO_MEETINGS);
            assertThat(limit.personName()).isEqualTo("Iwona Lis");
            assertThat(limit.since()).isEqualTo(today.minusDays(10));
        });
        assertThat(overview.plans()).singleElement().satisfies(row -> {
            assertThat(row.plan().content().kind()).isEqualTo(ContactKind.CALL);
            assertThat(row.held()).isEqualTo(2);
        });
        assertThat(plans.of(child)).hasSize(2);
    }

    @Test
    void whatIsForbiddenIsNotPlanned() {
        forbidMeetings(today.minusDays(10));
        assertThatThrownBy(() -> plan(ContactKind.VISIT, today, null))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("CON-5"));
    }

    @Test
    void aPlanEndsByAChange() {
        ContactPlanId first = plan(ContactKind.VISIT, today.minusDays(60), null);
        assertThatThrownBy(() -> plan(ContactKind.VISIT, today, null))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("CON-4"));

        long version = plans.details(first).version();
        plans.change(new ChangeContactPlan(first, version, "nowe ustalenie", content(ContactKind.VISIT, today.minusDays(60), today.minusDays(1))));
        plan(ContactKind.VISIT, today, null);
        assertThatThrownBy(() -> plans.remove(first, version, "pomyłka")).isInstanceOf(EditConflict.class);
        plans.remove(first, plans.details(first).version(), "pomyłka");
        assertThat(plans.of(child)).hasSize(1);
    }

    @Test
    void aContactIsWrittenOnceCorrectedAndTakenAway() {
        RecordContact command = new RecordContact(ContactId.next(), child, contact(ContactKind.VISIT, today, null));
        contacts.record(command);
        contacts.record(command);
        long version = contacts.details(command.id()).version();
        contacts.correct(new CorrectContact(command.id(), version, "to był telefon", contact(ContactKind.CALL, today, null)));

        assertThat(contacts.of(child, FIRST).total()).isEqualTo(1);
        assertThat(contacts.details(command.id()).content().kind()).isEqualTo(ContactKind.CALL);
        assertThatThrownBy(() -> contacts.remove(command.id(), version, "pomyłka")).isInstanceOf(EditConflict.class);
        contacts.remove(command.id(), contacts.details(command.id()).version(), "pomyłka");
        assertThat(contacts.of(child, FIRST).total()).isZero();
    }

    @Test
    void contactsOfAnInvisibleChildAreMissing() {
        ContactId contact = record(ContactKind.VISIT, today, null);
        ContactPlanId plan = plan(ContactKind.VISIT, today, null);
        caller.become(people.somebody(caller.centre(), Role.COORDINATOR, "Kto Inny"));

        assertThatThrownBy(() -> contacts.details(contact)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> contacts.of(child, FIRST)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.details(plan)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> overviews.overview(child, FIRST)).isInstanceOf(NotFound.class);
    }

    private void forbidMeetings(LocalDate from) {
        situations.record(new RecordLegalEvent(
                LegalEventId.next(), child,
                new LegalEventContent(LegalEffect.MEETINGS_FORBIDDEN, mother, from, from, null, "Sąd Rejonowy w Opolu", "III Nsm 512/26", null, null, null)));
    }

    private ContactId record(ContactKind kind, LocalDate on, String despiteWhy) {
        return contacts.record(new RecordContact(ContactId.next(), child, contact(kind, on, despiteWhy)));
    }

    private ContactContent contact(ContactKind kind, LocalDate on, String despiteWhy) {
        return new ContactContent(mother, kind, ContactOutcome.TOOK_PLACE, on, null, null, despiteWhy);
    }

    private ContactPlanId plan(ContactKind kind, LocalDate since, LocalDate until) {
        return plans.record(new RecordContactPlan(ContactPlanId.next(), child, content(kind, since, until)));
    }

    private PlanContent content(ContactKind kind, LocalDate since, LocalDate until) {
        return new PlanContent(mother, kind, 2, PlanUnit.MONTH, new Period(since, until), PlanBasis.AGREED, null, null);
    }
}
