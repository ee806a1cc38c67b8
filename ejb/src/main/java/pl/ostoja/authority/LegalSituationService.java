package pl.ostoja.authority;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildFactBook;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;

/** The legal situation of children: what changed it, and how it is on a day. */
@Stateless
public class LegalSituationService {
    @Inject
    LegalEvents events;

    @Inject
    Children children;

    @Inject
    People people;

    @Inject
    ChildFactBook book;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Writing down the same event again changes nothing. */
    @Allowed(Right.RECORD_LEGAL_SITUATION)
    public LegalEventId record(@Valid RecordLegalEvent command) {
        book.record(LegalEvent.class, command.id(), command.child(), care ->
                new LegalEvent(command.id(), caller.centre(), command.child(), checked(command.id(), command.child(), command.content(), care)));
        return command.id();
    }

    @Allowed(Right.RECORD_LEGAL_SITUATION)
    public void correct(@Valid CorrectLegalEvent command) {
        LegalEvent event = events.find(command.id());
        book.correct(event, command.version(), command.reason(), care -> event.correct(checked(event.id(), event.child(), command.content(), care)));
    }

    /** Takes an event away that was written down by mistake. */
    @Allowed(Right.RECORD_LEGAL_SITUATION)
    public void remove(LegalEventId id, long version, @NotBlank String reason) {
        book.remove(events.find(id), version, reason);
    }

    /** The latest first. */
    @Allowed(Right.SEE_LEGAL_SITUATION)
    public List<LegalEventDetails> of(ChildId child) {
        children.visible(child);
        trail.seen(caller.centre().value(), "CHILD", child.value(), "legal events");
        return rows(events.of(child));
    }

    @Allowed(Right.SEE_LEGAL_SITUATION)
    public LegalEventDetails details(LegalEventId id) {
        LegalEvent event = events.find(id);
        children.visible(event.child());
        trail.seen(caller.centre().value(), "CHILD", event.child().value(), "legal event");
        return rows(List.of(event)).getFirst();
    }

    /**
     * How it is on a day, and all that brought it about.
     *
     * @param asked null for today
     */
    @Allowed(Right.SEE_LEGAL_SITUATION)
    public SituationDetails situation(ChildId child, LocalDate asked) {
        children.visible(child);
        trail.seen(caller.centre().value(), "CHILD", child.value(), "legal situation");
        LocalDate day = asked == null ? today() : asked;
        List<LegalEvent> found = events.of(child);
        LegalSituation situation = LegalSituation.on(day, events.facts(child, found));
        List<ParentOnDay> parents = List.of(situation.mother(), situation.father());
        Stream<UUID> onDay = Stream.concat(parents.stream().map(ParentOnDay::person), situation.guardians().stream());
        Map<UUID, String> names = people.names(Stream.concat(onDay, persons(found)));
        return new SituationDetails(
                day,
                parents.stream().map(parent -> row(parent, names)).toList(),
                situation.guardians().stream().map(guardian -> new SituationDetails.GuardianRow(new PersonId(guardian), names.get(guardian))).toList(),
                situation.isLegallyFree(),
                rows(found, names));
    }

    private static SituationDetails.ParentRow row(ParentOnDay parent, Map<UUID, String> names) {
        PersonId person = parent.person() == null ? null : new PersonId(parent.person());
        return new SituationDetails.ParentRow(parent.role(), person, names.get(parent.person()), parent.authority(), parent.since());
    }

    private List<LegalEventDetails> rows(List<LegalEvent> found) {
        return rows(found, people.names(persons(found)));
    }

    private static List<LegalEventDetails> rows(List<LegalEvent> found, Map<UUID, String> names) {
        return found.stream()
                .map(event -> new LegalEventDetails(event.id(), event.child(), event.content(), names.get(event.facts().person()), event.version()))
                .toList();
    }

    private static Stream<UUID> persons(List<LegalEvent> found) {
        return found.stream().map(event -> event.facts().person());
    }

    private LegalEventContent checked(LegalEventId id, ChildId child, LegalEventContent content, CareFacts care) {
        LegalEventRules.checkDays(content, care.born(), today());
        LegalEventRules.checkCourt(content);
        LegalFacts facts = events.facts(child);
        LegalEventRules.checkPerson(id, content, facts, events.relatives(child));
        LegalEventRules.checkObligation(content, facts);
        return content;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
