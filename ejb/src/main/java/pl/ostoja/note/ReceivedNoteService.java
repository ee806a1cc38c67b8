package pl.ostoja.note;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.note.ReceivedNoteDetails.Compared;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.PolishDates;

/** Notes that other counties send to us, beside our own reckoning. */
@Stateless
public class ReceivedNoteService {
    @PersistenceContext
    EntityManager em;

    @Inject
    OwnReckoning reckoning;

    @Inject
    CentreRegister centres;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The latest first. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public Page<ReceivedNoteRow> list(ReceivedState state, @NotNull PageRequest request) {
        String which = " from ReceivedNote n where n.centre = :centre and (:state is null or n.state = :state)";
        long total = em.createQuery("select count(n)" + which, Long.class)
                .setParameter("centre", caller.centre())
                .setParameter("state", state)
                .getSingleResult();
        List<ReceivedNoteRow> rows = em.createQuery("select n" + which + " order by n.content.receivedOn desc, n.id.value desc", ReceivedNote.class)
                .setParameter("centre", caller.centre())
                .setParameter("state", state)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(ReceivedNote::row)
                .toList();
        return new Page<>(rows, total, request);
    }

    @Allowed(Right.SEE_SETTLEMENTS)
    public ReceivedNoteDetails details(@NotNull ReceivedNoteId id) {
        ReceivedNote note = find(id);
        trail.seen(caller.centre().value(), "RECEIVED_NOTE", id.value(), "note");
        List<Compared> lines = em.createQuery("select l from ReceivedLine l where l.note = :note order by l.place", ReceivedLine.class)
                .setParameter("note", id)
                .getResultStream()
                .map(ReceivedLine::compared)
                .toList();
        return ReceivedNoteDetails.of(note.row(), lines, note.letter(), note.version());
    }

    /** NOT-19: beside each line stands what we reckon on the day on which it is entered. Entering the same note again changes nothing. */
    @Allowed(Right.ISSUE_NOTES)
    public ReceivedNoteId enter(@Valid EnterReceived command) {
        if (em.find(ReceivedNote.class, command.id()) == null) {
            refuseTwice(command.content());
            command.lines().forEach(line -> PolishDates.inRange(line.month().atDay(1)));
            Map<String, OwnReckoning.Named> children =
                    reckoning.children(command.lines().stream().map(TheirLine::child).collect(toSet()), caller.centre());
            List<Compared> compared = compared(command, children);
            BigDecimal reckoned = compared.stream()
                    .map(Compared::ours)
                    .filter(Objects::nonNull)
                    .map(ReceivedAmounts::amount)
                    .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
            int differences = (int) compared.stream().filter(line -> !line.differences().isEmpty()).count();
            em.persist(new ReceivedNote(command.id(), caller.centre(), command.content(), reckoned, differences));
            for (int i = 0; i < compared.size(); i++) {
                var child = children.get(command.lines().get(i).child());
                em.persist(new ReceivedLine(command.id(), i + 1, child == null ? null : child.child(), compared.get(i)));
            }
        }
        return command.id();
    }

    private List<Compared> compared(EnterReceived command, Map<String, OwnReckoning.Named> children) {
        CentreId centre = caller.centre();
        Map<UUID, Map<YearMonth, List<ReceivedAmounts>>> owed = reckoning.of(
                children.values().stream().map(OwnReckoning.Named::child).collect(toSet()),
                command.lines().stream().map(TheirLine::month).collect(toSet()),
                centre,
                Debtor.of(centres.details(centre).countyCode()),
                command.content().issuer());
        List<Compared> compared = new ArrayList<>();
        for (TheirLine line : command.lines()) {
            OwnReckoning.Named child = children.get(line.child());
            ReceivedAmounts ours = child == null ? null : OwnReckoning.take(owed.get(child.child()).get(line.month()), line.amounts().rate());
            compared.add(new Compared(
                    child == null ? masked(line.child()) : child.fileNumber(), line.month(), line.amounts(), ours,
                    Difference.between(child != null, line.amounts(), ours)));
        }
        return compared;
    }

    /** What may be a PESEL is not kept where no child of ours has it. */
    private static String masked(String named) {
        return named.matches("\\d{11}") ? "•••••••" + named.substring(7) : named;
    }

    @Allowed(Right.ISSUE_NOTES)
    public void answer(@Valid AnswerReceived command) {
        ReceivedNote note = find(command.note());
        EditConflict.refuseUnlessCurrent(command.version(), note.version());
        note.answer(command, LocalDate.now(clock));
    }

    /** NOT-22: nobody is asked for the same twice. */
    private void refuseTwice(ReceivedContent content) {
        boolean known = em.createQuery(
                        "select count(n) from ReceivedNote n where n.centre = :centre and n.content.issuer = :issuer and n.content.number = :number", Long.class)
                .setParameter("centre", caller.centre())
                .setParameter("issuer", content.issuer())
                .setParameter("number", content.number())
                .getSingleResult() > 0;
        if (known) {
            throw new BusinessRuleViolation("NOT-22", "note.violation.receivedTwice", content.number());
        }
    }

    private ReceivedNote find(ReceivedNoteId id) {
        return em.createQuery("select n from ReceivedNote n where n.id = :id and n.centre = :centre", ReceivedNote.class)
                .setParameter("id", id)
                .setParameter("centre", caller.centre())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
