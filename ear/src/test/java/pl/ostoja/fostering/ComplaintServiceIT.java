package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.BreakGlassAnswer;
import pl.ostoja.access.BreakGlassService;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CaseloadHolder;
import pl.ostoja.access.CaseloadService;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.HistoryService;
import pl.ostoja.access.OpenBreakGlass;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RestrictionDetails;
import pl.ostoja.access.RestrictionService;
import pl.ostoja.access.Role;
import pl.ostoja.attachment.AttachFile;
import pl.ostoja.attachment.AttachmentContent;
import pl.ostoja.attachment.AttachmentId;
import pl.ostoja.attachment.AttachmentService;
import pl.ostoja.attachment.DocumentKind;
import pl.ostoja.audit.FieldChange;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

/** VIS-7 and what is written down of complaints. */
@ServiceTest
@Tag("h2")
class ComplaintServiceIT {
    private static final PageRequest FIRST = PageRequest.page(1);
    private static final ComplaintFilter ALL = new ComplaintFilter(null, null, null);

    @Inject
    ComplaintService complaints;

    @Inject
    ComplaintEntryService entries;

    @Inject
    ComplaintNamingService naming;

    @Inject
    FosterFamilyService families;

    @Inject
    HistoryService histories;

    @Inject
    BreakGlassService emergencies;

    @Inject
    RestrictionService restrictions;

    @Inject
    CaseloadService caseloads;

    @Inject
    AttachmentService attachments;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private Caller organiser;
    private Caller colleague;
    private Caller head;
    private FosterFamilyId family;
    private LocalDate today;

    @BeforeEach
    void aFamilyAndThoseWhoWorkWithIt() {
        caller.become(Caller.system(CentreId.next()));
        today = LocalDate.now(clock);
        organiser = people.somebody(caller.centre(), Role.ORGANISER, "Olga Wilk");
        colleague = people.somebody(caller.centre(), Role.ORGANISER, "Ewa Sowa");
        head = people.somebody(caller.centre(), Role.HEAD, "Krystyna Lis");
        family = families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Nowiccy"));
        caller.become(organiser);
    }

    @Test
    void whoeverIsNotNamedFindsNoTraceOfIt() {
        ComplaintId id = open();
        ComplaintEntryId entry = record(id, today);
        AttachmentId file = attach(id);
        long history = histories.of(RecordKind.FAMILY, family.value(), FIRST).total();
        String number = complaints.details(id).fileNumber();

        for (Caller other : List.of(colleague, head)) {
            caller.become(other);
            assertThat(complaints.list(ALL, FIRST).total()).isZero();
            assertThat(complaints.list(new ComplaintFilter(family, null, null), FIRST).total()).isZero();
            assertThatThrownBy(() -> complaints.details(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> complaints.reporter(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> entries.details(entry)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> attachments.details(file)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> histories.of(RecordKind.COMPLAINT, id.value(), FIRST)).isInstanceOf(NotFound.class);
            assertThat(histories.of(RecordKind.FAMILY, family.value(), FIRST).total()).as("of the family").isEqualTo(history);
            assertThatThrownBy(() -> naming.name(id, other.account(), "chcę widzieć")).isInstanceOf(NotFound.class);
            assertThat(emergencies.open(new OpenBreakGlass(RecordKind.COMPLAINT, number, "Pilna sprawa, trzeba zajrzeć do akt.", 1)))
                    .as("not even in an emergency")
                    .isInstanceOf(BreakGlassAnswer.NoSuchRecord.class);
        }
    }

    @Test
    void nobodyReachesItByCaseloadsOrRestrictions() {
        ComplaintId id = open();
        naming.name(id, head.account(), "nadzór");
        caller.become(head);

        assertThatThrownBy(() -> restrictions.details(RecordKind.COMPLAINT, id.value())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> restrictions.lift(RecordKind.COMPLAINT, id.value(), "wszyscy mają widzieć")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> caseloads.assign(RecordKind.COMPLAINT, id.value(), CaseloadHolder.person(colleague.account()), today)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsNamedSeesItUntilTheSightIsTakenAway() {
        ComplaintId id = open();
        naming.name(id, colleague.account(), "prowadzi rodzinę");
        naming.name(id, colleague.account(), "drugi raz");

        people.as(colleague, () -> {
            assertThat(complaints.list(ALL, FIRST).rows()).singleElement().satisfies(row -> assertThat(row.familyLabel()).isEqualTo("Nowiccy"));
            assertThat(complaints.details(id).mayName()).isFalse();
            assertRefused("FST-26", () -> naming.name(id, head.account(), "też"));
        });
        assertThat(complaints.details(id).named()).extracting(RestrictionDetails.Reader::name).containsExactly("Ewa Sowa", "Olga Wilk");

        naming.dismiss(id, complaints.details(id).named().getFirst().id(), "zmiana koordynatora");
        people.as(colleague, () -> assertThatThrownBy(() -> complaints.details(id)).isInstanceOf(NotFound.class));
        assertRefused("VIS-2", () -> naming.dismiss(id, complaints.details(id).named().getFirst().id(), "ostatnia"));
    }

    @Test
    void onlyWhoWorksWithSuchMattersIsNamed() {
        ComplaintId id = open();
        Caller finance = people.somebody(caller.centre(), Role.FINANCE, "Filip Grosz");

        assertRefused("FST-26", () -> naming.name(id, finance.account(), "koszty"));
        assertThat(naming.colleagues()).extracting(one -> one.name()).containsExactlyInAnyOrder("Olga Wilk", "Ewa Sowa", "Krystyna Lis");
    }

    @Test
    void whoComplainedIsInNoTrailAndShownWhenAskedFor() {
        ComplaintId id = open();

        assertThat(complaints.reporter(id)).isEqualTo(new Reporter(ReporterKind.PARENT, "Iwona Lis", "601 234 567"));
        assertThat(histories.of(RecordKind.COMPLAINT, id.value(), FIRST).rows())
                .flatExtracting(row -> row.changes())
                .extracting(FieldChange::after)
                .doesNotContain("Iwona Lis", "601 234 567")
                .contains("•••");

        long version = complaints.details(id).version();
        complaints.correctReporter(new CorrectReporter(id, version, "prosi o anonimowość", new Reporter(ReporterKind.ANONYMOUS, null, null)));
        assertThat(complaints.details(id).reporter()).isEqualTo(ReporterKind.ANONYMOUS);
        assertThat(complaints.reporter(id).name()).isNull();
    }

    @Test
    void itIsLookedIntoClosedAndTakenUpAgain() {
        ComplaintId id = open();
        record(id, today.minusDays(1));
        assertRefused("FST-25", () -> close(id, today.minusDays(2)));
        close(id, today);
        assertThat(complaints.list(new ComplaintFilter(null, null, true), FIRST).total()).isZero();
        assertRefused("FST-25", () -> close(id, today));

        complaints.reopen(id, complaints.details(id).version(), "nowe fakty");
        assertThat(complaints.details(id).closing()).isNull();
        assertThat(complaints.list(new ComplaintFilter(null, ComplaintKind.ALLEGATION, true), FIRST).total()).isEqualTo(1);
    }

    @Test
    void itIsCorrectedAndTakenAwayWithAReason() {
        ComplaintId id = open();
        long version = complaints.details(id).version();
        ComplaintContent corrected = new ComplaintContent(ComplaintKind.COMPLAINT, ComplaintSubject.CARE, today.minusDays(3), true, "Skarga na posiłki.", null, null);
        complaints.correct(new CorrectComplaint(id, version, "to nie było krzywdzenie", corrected));
        assertThat(complaints.details(id).content()).isEqualTo(corrected);
        assertThatThrownBy(() -> complaints.remove(id, version, "pomyłka")).isInstanceOf(EditConflict.class);

        complaints.remove(id, complaints.details(id).version(), "pomyłka");
        assertThat(complaints.list(ALL, FIRST).total()).isZero();
        assertThatThrownBy(() -> complaints.details(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void aStepIsWrittenOnceCorrectedAndTakenAway() {
        ComplaintId id = open();
        RecordComplaintEntry command = new RecordComplaintEntry(ComplaintEntryId.next(), id, step(today));
        entries.record(command);
        entries.record(command);
        assertThat(complaints.details(id).entries()).hasSize(1);

        long version = entries.details(command.id()).version();
        entries.correct(new CorrectComplaintEntry(command.id(), version, "inny dzień", step(today.minusDays(1))));
        assertThatThrownBy(() -> entries.remove(command.id(), version, "pomyłka")).isInstanceOf(EditConflict.class);
        entries.remove(command.id(), entries.details(command.id()).version(), "pomyłka");
        assertThat(complaints.details(id).entries()).isEmpty();
    }

    private ComplaintId open() {
        ComplaintContent content = new ComplaintContent(ComplaintKind.ALLEGATION, ComplaintSubject.NEGLECT, today.minusDays(3), false, "Dziecko bez kurtki.", null, null);
        return complaints.open(new OpenComplaint(ComplaintId.next(), family, content, new Reporter(ReporterKind.PARENT, "Iwona Lis", "601 234 567"), List.of()));
    }

    private ComplaintEntryId record(ComplaintId id, LocalDate on) {
        return entries.record(new RecordComplaintEntry(ComplaintEntryId.next(), id, step(on)));
    }

    private static ComplaintEntryContent step(LocalDate on) {
        return new ComplaintEntryContent(on, ComplaintEntryKind.VISIT, "Kurtka była w praniu.");
    }

    private void close(ComplaintId id, LocalDate on) {
        complaints.close(new CloseComplaint(id, complaints.details(id).version(), new ComplaintClosing(ComplaintOutcome.NOT_CONFIRMED, on, "Wyjaśniono.")));
    }

    private AttachmentId attach(ComplaintId id) {
        return attachments.attach(new AttachFile(
                AttachmentId.next(), RecordKind.COMPLAINT, id.value(), new AttachmentContent(DocumentKind.OTHER, "Notatka", null, null), "notatka.txt",
                "Notatka z rozmowy".getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertRefused(String rule, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
