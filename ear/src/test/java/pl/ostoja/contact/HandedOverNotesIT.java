package pl.ostoja.contact;

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
import pl.ostoja.access.HistoryService;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.audit.FieldChange;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.AppointmentContent;
import pl.ostoja.fostering.AppointmentDetails;
import pl.ostoja.fostering.AppointmentId;
import pl.ostoja.fostering.AppointmentService;
import pl.ostoja.fostering.CoordinatorService;
import pl.ostoja.fostering.CorrectAppointment;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyOpinion;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.fostering.HandOverFamilies;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.PlaceChild;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.PageRequest;

/** VIS-6: what the coordinator before wrote about a family's child, after a hand-over. */
@ServiceTest
@Tag("h2")
class HandedOverNotesIT {
    private static final PageRequest FIRST = PageRequest.page(1);
    private static final String WORDS = "Mama płakała.";

    @Inject
    ContactService contacts;

    @Inject
    ContactOverviewService overviews;

    @Inject
    HistoryService histories;

    @Inject
    CoordinatorService coordinators;

    @Inject
    AppointmentService appointments;

    @Inject
    FosterFamilyService families;

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

    private Caller organiser;
    private Caller before;
    private Caller after;
    private FosterFamilyId family;
    private AppointmentId first;
    private ChildId child;
    private PersonId mother;
    private ContactId old;
    private LocalDate today;

    @BeforeEach
    void aCoordinatorWroteDownAContact() {
        caller.become(Caller.system(CentreId.next()));
        today = LocalDate.now(clock);
        organiser = people.somebody(caller.centre(), Role.ORGANISER, "Anna Wilk");
        before = people.somebody(caller.centre(), Role.COORDINATOR, "Joanna Maj");
        after = people.somebody(caller.centre(), Role.COORDINATOR, "Tomasz Bąk");
        family = families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Nowiccy"));
        first = coordinators.appoint(FamilyFixture.anAppointment(family, before.account(), today.minusDays(90)));
        child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        mother = children.addRelative(child, CareFixture.aMother("Iwona", "Lis"));
        placements.place(PlaceChild.of(child, family, CareFixture.byCourtFrom(CareFixture.DAY)));
        people.as(before, () -> old = record(today.minusDays(5)));
    }

    @Test
    void hiddenWordsAreReadNeitherOnPagesNorInTheHistory() {
        handOver(true);

        people.as(after, () -> {
            ContactDetails shown = contacts.details(old);
            assertThat(shown.wordsHiddenAt()).isEqualTo(today);
            assertThat(shown.content().note()).isNull();
            assertThat(shown.content().heldOn()).isEqualTo(today.minusDays(5));
            assertThat(contacts.of(child, FIRST).rows()).extracting(ContactDetails::wordsHiddenAt).containsExactly(today);
            assertThat(overviews.overview(child, FIRST).contacts().rows()).extracting(row -> row.content().note()).containsOnlyNulls();
            assertThat(histories.of(RecordKind.CHILD, child.value(), FIRST).rows())
                    .flatExtracting(row -> row.changes())
                    .extracting(FieldChange::after)
                    .doesNotContain(WORDS);
            assertThat(histories.of(RecordKind.CHILD, child.value(), FIRST).rows()).anyMatch(row -> today.equals(row.hiddenAt()));
            assertThatThrownBy(() -> contacts.correct(new CorrectContact(old, shown.version(), "uzupełnienie", content(today.minusDays(5)))))
                    .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("VIS-6"));
        });
        people.as(organiser, () -> assertThat(contacts.details(old).content().note()).isEqualTo(WORDS));
    }

    /** VIS-6, CON-7: who may not correct what is hidden may not take it away either; whoever reads it may. */
    @Test
    void hiddenWordsAreNotTakenAwayByWhoDoesNotReadThem() {
        handOver(true);

        people.as(after, () -> assertThatThrownBy(() -> contacts.remove(old, contacts.details(old).version(), "pomyłka"))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("VIS-6")));
        people.as(organiser, () -> contacts.remove(old, contacts.details(old).version(), "pomyłka"));
        people.as(organiser, () -> assertThat(contacts.of(child, FIRST).rows()).isEmpty());
    }

    @Test
    void whatIsWrittenSinceIsRead() {
        handOver(true);

        people.as(after, () -> {
            ContactId own = record(today);
            assertThat(contacts.details(own).content().note()).isEqualTo(WORDS);
            ContactId ownOfBefore = record(today.minusDays(2));
            assertThat(contacts.details(ownOfBefore).wordsHiddenAt()).as("everybody reads their own").isNull();
        });
    }

    @Test
    void wordsThatAreShownAreShownAndTheChoiceIsCorrected() {
        handOver(false);
        people.as(after, () -> assertThat(contacts.details(old).content().note()).isEqualTo(WORDS));

        AppointmentDetails second = appointments.of(family).getFirst();
        AppointmentContent c = second.content();
        appointments.correct(new CorrectAppointment(second.id(), second.version(), "prosiła o to rodzina", new AppointmentContent(
                c.since(), c.requestedOn(), c.heardOn(), c.opinion(), c.opinionNotes(), true, c.handOverNote())));
        people.as(after, () -> assertThat(contacts.details(old).content().note()).isNull());
    }

    @Test
    void whoTakesOverLaterDoesNotReadThemEitherAndAfterUndoingNothingIsHidden() {
        handOver(true);
        AppointmentDetails second = appointments.of(family).getFirst();
        Caller third = people.somebody(caller.centre(), Role.COORDINATOR, "Ewa Sowa");
        coordinators.handOver(new HandOverFamilies(
                third.account(), today.plusDays(1), today, FamilyOpinion.NONE, null, false, null, List.of(new HandOverFamilies.One(AppointmentId.next(), second.id())), false));
        AppointmentDetails last = appointments.of(family).getFirst();
        appointments.undo(last.id(), last.version(), "jeszcze nie");
        people.as(after, () -> assertThat(contacts.details(old).content().note()).isNull());

        AppointmentDetails again = appointments.details(second.id());
        appointments.undo(again.id(), again.version(), "pomyłka");
        people.as(before, () -> assertThat(contacts.details(old).content().note()).isEqualTo(WORDS));
    }

    private void handOver(boolean notesHidden) {
        coordinators.handOver(new HandOverFamilies(
                after.account(), today, today, FamilyOpinion.AGREES, null, notesHidden, null, List.of(new HandOverFamilies.One(AppointmentId.next(), first)), false));
    }

    private ContactId record(LocalDate on) {
        return contacts.record(new RecordContact(ContactId.next(), child, content(on)));
    }

    private ContactContent content(LocalDate on) {
        return new ContactContent(mother, ContactKind.CALL, ContactOutcome.TOOK_PLACE, on, null, WORDS, null);
    }
}
