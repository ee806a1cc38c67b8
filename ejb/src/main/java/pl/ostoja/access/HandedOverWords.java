package pl.ostoja.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.audit.AuditStore;
import pl.ostoja.audit.HistoryRow;
import pl.ostoja.audit.WrittenBy;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Page;

/**
 * The one answer to "which working notes may this caller not read?" (VIS-6). A record may be handed over so that the notes of those who had it until then
 * are not shown to those who have it since: notes about the record, and about those who were seen through it by then, such as the children of a family.
 * Whoever sees all such records of the centre reads them; who wrote what, and when, the trail knows.
 */
@RequestScoped
public class HandedOverWords {
    /** Those who had the record before a hand-over, and those who stood in for them. */
    private static final String AUTHORS =
            """
            select a.id.value, max(h.before) from WordsHidden h join Account a on a.centre = h.centre
            where h.centre.value = :centre and h.kind in (:kinds) and a.id.value <> :me
            and (exists (select k.id from Caseload k where k.record = h.record and k.account = a.id and k.period.since < h.before)
                or exists (select s.id from Deputy s where s.record = h.record and s.deputy = a.id and s.period.since < h.before))
            and (h.record = :record or h.record in (select l.via from RecordLink l where l.record = :record and l.since < h.before))
            group by a.id.value""";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    AuditStore trail;

    @Inject
    @Any
    Instance<WorkingNotes> areas;

    @Inject
    Clock clock;

    /** The words of those who had the record before the day are hidden from those who have it since; or from another day on than was said before. */
    public void hide(CentreId centre, UUID handOver, RecordKind kind, UUID record, LocalDate before) {
        WordsHidden known = em.find(WordsHidden.class, handOver);
        if (known == null) {
            em.persist(new WordsHidden(handOver, centre, kind, record, before));
        } else {
            known.before(before);
        }
    }

    /** The hand-over hides nothing. */
    public void show(UUID handOver) {
        WordsHidden known = em.find(WordsHidden.class, handOver);
        if (known != null) {
            em.remove(known);
        }
    }

    /**
     * Those of the notes about the record that the caller may not read, each with the day of the hand-over.
     *
     * @param notes of which days they are: what was written down late is as old as what it tells
     */
    public Map<UUID, LocalDate> hidden(UUID record, Map<UUID, LocalDate> notes) {
        HiddenWords hidden = notes.isEmpty() ? HiddenWords.NONE : about(record);
        return hidden.areNone() ? Map.of() : hidden(hidden, notes);
    }

    private Map<UUID, LocalDate> hidden(HiddenWords hidden, Map<UUID, LocalDate> notes) {
        Map<UUID, LocalDate> found = new HashMap<>();
        for (WrittenBy written : trail.written(current.centre().value(), notes.keySet())) {
            LocalDate writtenOn = LocalDate.ofInstant(written.at(), clock.getZone());
            LocalDate of = notes.get(written.record());
            hidden.hide(new AccountId(written.account()), of.isBefore(writtenOn) ? of : writtenOn)
                    .ifPresent(day -> found.merge(written.record(), day, (one, other) -> one.isAfter(other) ? one : other));
        }
        return found;
    }

    /** The same of a page of the history of the record; of what was taken away nobody knows of which day it was. */
    Page<HistoryRow> readable(UUID record, Page<HistoryRow> rows) {
        Map<UUID, LocalDate> days = new HashMap<>();
        HiddenWords hidden = about(record);
        if (hidden.areNone()) {
            return rows;
        }
        for (WorkingNotes area : areas) {
            List<UUID> ofArea = rows.rows().stream().filter(row -> row.kind().equals(area.kind())).map(HistoryRow::record).distinct().toList();
            ofArea.forEach(note -> days.put(note, LocalDate.MAX));
            days.putAll(area.days(ofArea));
        }
        Map<UUID, LocalDate> found = days.isEmpty() ? Map.of() : hidden(hidden, days);
        return rows.map(row -> found.containsKey(row.record()) ? row.withoutWords(found.get(row.record())) : row);
    }

    /** Nobody corrects what they may not read. */
    public void refuseHidden(UUID record, UUID note, LocalDate of) {
        LocalDate day = hidden(record, Map.of(note, of)).get(note);
        if (day != null) {
            throw new BusinessRuleViolation("VIS-6", "access.violation.wordsHidden", day);
        }
    }

    private HiddenWords about(UUID record) {
        Caller caller = current.get();
        Collection<RecordKind> kinds = Stream.of(RecordKind.values()).filter(kind -> caller.scope(kind) == Scope.OWN).toList();
        if (caller.isSystem() || kinds.isEmpty()) {
            return HiddenWords.NONE;
        }
        return new HiddenWords(em.createQuery(AUTHORS, Object[].class)
                .setParameter("centre", current.centre().value())
                .setParameter("kinds", kinds)
                .setParameter("me", caller.account().value())
                .setParameter("record", record)
                .getResultStream()
                .collect(Collectors.toMap(row -> new AccountId((UUID) row[0]), row -> (LocalDate) row[1])));
    }
}
