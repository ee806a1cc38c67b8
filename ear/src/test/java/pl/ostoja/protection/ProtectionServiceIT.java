package pl.ostoja.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.HistoryService;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceService;
import pl.ostoja.assistance.AssistedFixture;
import pl.ostoja.assistance.CaseMemberRow;
import pl.ostoja.assistance.MemberEntry;
import pl.ostoja.assistance.MemberRole;
import pl.ostoja.audit.HistoryRow;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Deadline;
import pl.ostoja.duty.DutyService;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.Channel;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.Order;
import pl.ostoja.placement.PlaceElsewhere;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.RegisterChild;
import pl.ostoja.placement.StayTerms;
import pl.ostoja.reporting.DutyFilter;
import pl.ostoja.reporting.DutyListService;
import pl.ostoja.reporting.DutyRow;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

@ServiceTest
@Tag("h2")
class ProtectionServiceIT {
    private static final PageRequest FIRST = PageRequest.page(1);

    @Inject
    BlueCardService cards;

    @Inject
    CardPartService parts;

    @Inject
    InterventionService removals;

    @Inject
    ProtectionListService lists;

    @Inject
    AssistanceService cases;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    DutyListService duties;

    @Inject
    DutyService stored;

    @Inject
    HistoryService histories;

    @Inject
    AssistedFixture assisted;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private CentreId centre;
    private LocalDate today;
    private Caller worker;
    private Caller organiser;
    private Caller head;
    private AssistanceCaseId family;

    @BeforeEach
    void somebodyCalls() {
        centre = CentreId.next();
        today = LocalDate.now(clock);
        organiser = people.somebody(centre, Role.ORGANISER, "Olga Organizator");
        head = people.somebody(centre, Role.HEAD, "Hanna Kierownik");
        worker = people.somebody(centre, Role.SOCIAL_WORKER, "Sonia Socjalna");
        caller.become(worker);
        MemberEntry son = MemberEntry.of(PersonFixture.aMan("Jaś", "Nowak", LocalDate.of(2016, 5, 5)), MemberRole.CHILD);
        family = reported(AssistedFixture.aMother(), son);
    }

    @Test
    void aProcedureTellsWhoIsProtectedFromWhom() {
        BlueCardId card = opened();
        assertThat(cards.details(card)).satisfies(details -> {
            assertThat(details.state()).isEqualTo(CardState.RUNNING);
            assertThat(details.endangered()).extracting(CardPersonRow::name).containsExactly("Ewa Nowak", "Jaś Nowak");
            assertThat(details.suspected()).extracting(CardPersonRow::name).containsExactly("Marek Lis");
        });
        cards.end(new EndBlueCard(card, cards.details(card).version(), today.minusDays(1), CardEndReason.CEASED));
        assertThat(cards.details(card).state()).isEqualTo(CardState.MONITORED);
        assertThat(cards.details(card).monitoredUntil()).isEqualTo(today.minusDays(1).plusMonths(9));
        assertThat(listed(CardState.MONITORED)).containsExactly(card);
        assertThat(listed(CardState.RUNNING)).isEmpty();
    }

    @Test
    void whatEndedNineMonthsAgoIsMonitoredOnItsLastDay() {
        BlueCardId last = opened();
        LocalDate ended = today.minusMonths(9);
        cards.end(new EndBlueCard(last, cards.details(last).version(), ended, CardEndReason.NO_GROUNDS));
        BlueCardId over = opened();
        cards.end(new EndBlueCard(over, cards.details(over).version(), ended.minusDays(4), CardEndReason.CEASED));
        CardState expected = ended.plusMonths(9).isBefore(today) ? CardState.ENDED : CardState.MONITORED;
        assertThat(cards.details(last).state()).isEqualTo(expected);
        assertThat(listed(expected)).contains(last);
        assertThat(listed(CardState.ENDED)).contains(over);
    }

    /** PRT-11 */
    @Test
    void nobodyElseSeesThatThereIsACard() {
        BlueCardId card = opened();
        parts.record(new RecordCardPart(CardPartId.next(), card, programme(card, today.minusDays(50))));
        InterventionId removal = removals.record(new RecordIntervention(InterventionId.next(), family, removal(member(MemberRole.CHILD), null)));
        assertThat(kinds(family.value())).contains("PROGRAMME_REMINDER", "REMOVAL_COURT_NOTICE");

        caller.become(organiser);
        assertThatThrownBy(() -> cards.details(card)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> cards.details(BlueCardId.next())).as("like one that is not there").isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> lists.of(family)).isInstanceOf(NotPermitted.class);
        assertThat(kinds(family.value())).doesNotContain("PROGRAMME_REMINDER", "REMOVAL_COURT_NOTICE");
        assertThat(histories.of(RecordKind.ASSISTANCE, family.value(), new PageRequest(1, 200)).rows())
                .extracting(HistoryRow::kind)
                .noneMatch(kind -> kind.startsWith("BLUE_CARD") || kind.startsWith("INTERVENTION"));

        caller.become(people.somebody(centre, Role.FAMILY_ASSISTANT, "Anna Asystent"));
        assertThatThrownBy(() -> cards.details(card)).as("not her family").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> removals.details(removal)).isInstanceOf(NotFound.class);
        assertThat(listed(null)).isEmpty();
        caller.become(people.somebody(CentreId.next(), Role.SOCIAL_WORKER, "Obca Socjalna"));
        assertThatThrownBy(() -> cards.details(card)).isInstanceOf(NotFound.class);
        caller.become(head);
        assertThat(listed(null)).containsExactly(card);
        assertThatThrownBy(() -> cards.remove(card, 0, "nie wolno")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aRestrictedFamilyHidesItsCards() {
        BlueCardId card = opened();
        people.restrict(RecordKind.ASSISTANCE, family.value());
        assertThatThrownBy(() -> cards.details(card)).isInstanceOf(NotFound.class);
        assertThat(listed(null)).isEmpty();
    }

    @Test
    void remindersFollowFromTheProgramme() {
        BlueCardId card = opened();
        CardPartId id = parts.record(new RecordCardPart(CardPartId.next(), card, programme(card, today.minusDays(50))));
        assertThat(kinds(family.value())).contains("PROGRAMME_REMINDER", "PROGRAMME_OFFENCE").doesNotContain("PROGRAMME_REMINDER_AGAIN");

        CardPartDetails row = parts.details(CardPartKind.PROGRAMME, id);
        ProgrammeContent before = (ProgrammeContent) row.content();
        ProgrammeContent reminded = new ProgrammeContent(
                before.suspect(), before.programme(), before.directedOn(), null, today.minusDays(3), null, null, null);
        parts.correct(new CorrectCardPart(id, row.version(), "wezwano", reminded));
        assertThat(kinds(family.value())).contains("PROGRAMME_REMINDER_AGAIN").doesNotContain("PROGRAMME_REMINDER");
        assertThatThrownBy(() -> parts.correct(new CorrectCardPart(id, row.version(), "drugi raz", reminded))).isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> parts.remove(CardPartKind.PERSON, before.suspect(), 0, "pomyłka")).hasMessage("PRT-6 protection.violation.hasProgramme");

        parts.remove(CardPartKind.PROGRAMME, id, parts.details(CardPartKind.PROGRAMME, id).version(), "pomyłka");
        assertThat(kinds(family.value())).isEmpty();
        assertDutiesAgree();
    }

    @Test
    void onlyPeopleOfTheFamilyAreNamedFromTheRegister() {
        PersonId stranger = PersonId.next();
        CardPersonContent foreign = new CardPersonContent(stranger, null, CardRole.VICTIM, null, null);
        assertThatThrownBy(() -> cards.open(new OpenBlueCard(BlueCardId.next(), family, card(), List.of(foreign)))).hasMessage("PRT-3 protection.violation.notOfFamily");
        CardPersonContent suspect = new CardPersonContent(null, "Marek Lis", CardRole.SUSPECTED, null, null);
        assertThatThrownBy(() -> cards.open(new OpenBlueCard(BlueCardId.next(), family, card(), List.of(suspect)))).hasMessage("PRT-3 protection.violation.noVictim");
    }

    @Test
    void theCourtIsToldOfAChildWithSomebodyNear() {
        InterventionId id = removals.record(new RecordIntervention(InterventionId.next(), family, removal(member(MemberRole.CHILD), null)));
        Instant started = removals.details(id).content().startedAt();
        assertThat(removals.details(id).clock().courtTold()).isEqualTo(started.plus(Duration.ofHours(24)));
        assertThat(kinds(family.value())).containsExactly("REMOVAL_COURT_NOTICE");

        removals.tellCourt(new TellCourt(id, removals.details(id).version(), started.plusSeconds(3600), Channel.EPUAP));
        assertThat(kinds(family.value())).isEmpty();
        assertThatThrownBy(() -> removals.record(new RecordIntervention(InterventionId.next(), family, removal(member(MemberRole.PARENT), null))))
                .hasMessage("PRT-8 protection.violation.noChildOfFamily");
        assertDutiesAgree();
    }

    @Test
    void ofAChildInCareTheOneNoticeIsOwedOnce() {
        caller.become(organiser);
        ChildId child = children.register(RegisterChild.of(PersonFixture.aMan("Staś", "Nowak", LocalDate.of(2015, 6, 6))));
        PersonId person = children.details(child).person().id();
        family = reported(MemberEntry.of(person, MemberRole.CHILD));
        caller.become(worker);
        InterventionContent taken = removal(person, null);
        InterventionId id = removals.record(new RecordIntervention(InterventionId.next(), family, taken));
        assertThat(kinds(family.value())).containsExactly("REMOVAL_COURT_NOTICE");

        caller.become(organiser);
        LocalDate since = LocalDate.ofInstant(taken.startedAt(), Deadline.POLAND);
        placements.placeElsewhere(new PlaceElsewhere(
                child, CareForm.SOCIALISATION_FACILITY, "Dom Dziecka nr 1", StayTerms.of(LegalBasis.ART_12A, Order.NONE, since), null, null, null));
        assertThat(kinds(child.value())).contains("ART_12A_NOTICE");
        caller.become(worker);
        assertThat(kinds(family.value())).as("the placement owes it now").isEmpty();
        assertThat(removals.details(id).inCare()).isTrue();

        removals.tellCourt(new TellCourt(id, removals.details(id).version(), taken.startedAt().plusSeconds(3600), Channel.EPUAP));
        caller.become(organiser);
        assertThat(kinds(child.value())).as("told once, and nowhere else").doesNotContain("ART_12A_NOTICE");
        assertDutiesAgree();
    }

    @Test
    void complaintsAreDecidedInHours() {
        InterventionId id = removals.record(new RecordIntervention(InterventionId.next(), family, removal(member(MemberRole.CHILD), null)));
        Instant received = removals.details(id).content().startedAt().plusSeconds(7200);
        ComplaintId complaint = removals.recordComplaint(new RecordComplaint(
                ComplaintId.next(), id, new ComplaintContent("matka", MadeThrough.SOCIAL_WORKER, received, null, null, null)));
        assertThat(removals.details(id).complaints()).singleElement().satisfies(one -> assertThat(one.decideBy()).isEqualTo(received.plus(Duration.ofHours(24))));
        removals.removeComplaint(complaint, removals.complaint(complaint).version(), "pomyłka");
        assertThat(removals.details(id).complaints()).isEmpty();
    }

    /** DUT-2. */
    private void assertDutiesAgree() {
        caller.become(head);
        assertThat(stored.check()).isEmpty();
    }

    /** Those that are open. */
    private List<String> kinds(UUID owner) {
        return duties.about(owner).stream().filter(duty -> duty.state() == DutyFilter.State.OPEN).map(DutyRow::kind).filter(kind -> !kind.startsWith("FAMILY_")).toList();
    }

    private List<BlueCardId> listed(CardState state) {
        return lists.cards(new CardFilter(state), ProtectionSort.SINCE, true, FIRST).rows().stream().map(CardRow::id).toList();
    }

    private BlueCardId opened() {
        CardPersonContent mother = new CardPersonContent(member(MemberRole.PARENT), null, CardRole.VICTIM, "w pracy", null);
        CardPersonContent son = new CardPersonContent(member(MemberRole.CHILD), null, CardRole.MINOR_WITNESS, null, null);
        CardPersonContent suspect = new CardPersonContent(null, "Marek Lis", CardRole.SUSPECTED, null, null);
        return cards.open(new OpenBlueCard(BlueCardId.next(), family, card(), List.of(mother, son, suspect)));
    }

    private CardContent card() {
        return new CardContent("NK 7", today.minusYears(1), FormAuthor.POLICE, "asp. Jan Kot", "1661011", null, "Spotkania grupy.", null, null, null);
    }

    private ProgrammeContent programme(BlueCardId card, LocalDate directed) {
        CardPartId suspect = cards.details(card).suspected().getFirst().id();
        return new ProgrammeContent(suspect, "Program korekcyjno-edukacyjny", directed, null, null, null, null, null);
    }

    private InterventionContent removal(PersonId child, Instant told) {
        Instant started = clock.instant().minus(Duration.ofHours(6));
        return new InterventionContent(
                child, started, "Sonia Socjalna", started.minusSeconds(900), "asp. Jan Kot", "Ewa Mróz", MedicKind.PARAMEDIC, null, true, PlacedWith.CLOSE_PERSON,
                CloseTie.ASCENDANT, true, "u babci", told, null, null, null, null, null, null);
    }

    private PersonId member(MemberRole role) {
        return cases.details(family).members().stream()
                .filter(member -> member.role() == role)
                .findFirst()
                .map(CaseMemberRow::person)
                .orElseThrow()
                .id();
    }

    private AssistanceCaseId reported(MemberEntry... members) {
        return assisted.reported("Nowakowie", today.minusDays(30), members);
    }
}
