package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.HandedOverWords;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Visibility;
import pl.ostoja.access.WorkingNotes;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** The contacts with families. Whoever asks for those of one family has asked for the family first. */
@ApplicationScoped
class Visits implements WorkingNotes {
    @PersistenceContext
    EntityManager em;

    @Inject
    Visibility visibility;

    @Inject
    HandedOverWords words;

    @Inject
    CurrentCaller caller;

    /** Whoever asks asks for the family next, and so whether the caller sees it. */
    Visit find(VisitId id) {
        return em.createQuery("select v from Visit v where v.id = :id", Visit.class).setParameter("id", id).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** Null if there is none such. */
    Visit known(VisitId id) {
        return em.find(Visit.class, id);
    }

    void add(Visit visit) {
        em.persist(visit);
    }

    /** Those written down, the latest first. */
    Page<Visit> of(AssistanceCaseId family, PageRequest page) {
        long total = em.createQuery("select count(v) from Visit v where v.assistance = :family and v.note.heldOn is not null", Long.class)
                .setParameter("family", family)
                .getSingleResult();
        List<Visit> rows = em.createQuery(
                        "select v from Visit v where v.assistance = :family and v.note.heldOn is not null order by v.note.heldOn desc, v.id.value desc", Visit.class)
                .setParameter("family", family)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page);
    }

    /** Whether any was written down of the day or a later one. */
    boolean isAnySince(AssistanceCaseId family, LocalDate day) {
        return em.createQuery("select count(v) from Visit v where v.assistance = :family and v.note.heldOn >= :day", Long.class)
                        .setParameter("family", family)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** The days on which somebody visited the families (AVI-3). */
    Map<UUID, List<LocalDate>> visited(Collection<UUID> families) {
        return em.createQuery(
                        """
                        select v.assistance.value, v.note.heldOn from Visit v where v.assistance.value in (:families)
                        and v.note.outcome = DONE and v.note.kind in (HOME, ELSEWHERE, ACCOMPANIED)""",
                        Object[].class)
                .setParameter("families", families)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (UUID) row[0], Collectors.mapping(row -> (LocalDate) row[1], Collectors.toList())));
    }

    /** Those agreed on and not written down, the next first. */
    List<Visit> ahead(AssistanceCaseId family) {
        return em.createQuery("select v from Visit v where v.assistance = :family and v.note.heldOn is null order by v.plan.on, v.plan.at", Visit.class)
                .setParameter("family", family)
                .getResultList();
    }

    /**
     * The caller's own up to a day that are not written down, and those of that day; of whom the caller stands in for that day, those agreed on since then. Visit and
     * family.
     */
    List<Object[]> ofDay(LocalDate day) {
        Condition seen = visibility.of(RecordKind.ASSISTANCE, "c");
        return seen.bind(em.createQuery(
                        """
                        select v, c from Visit v join AssistanceCase c on c.id = v.assistance
                        where (v.account = :me and (v.note.heldOn is null and v.plan.on <= :day or v.note.heldOn = :day)
                            or v.note.heldOn is null and v.plan.on <= :day and exists (select s.id from Deputy s where s.deputy = :me and s.account = v.account
                                and s.record = c.id.value and s.period.since <= v.plan.on and (s.period.until is null or s.period.until >= :day))) and %s
                        order by v.plan.on, v.plan.at, v.id.value"""
                                .formatted(seen),
                        Object[].class))
                .setParameter("me", caller.get().account())
                .setParameter("day", day)
                .getResultList();
    }

    /** By whom families were visited, and for how long, in these days: family, its name and file number, kind, number, minutes. */
    List<Object[]> work(AccountId account, LocalDate first, LocalDate last) {
        Condition seen = visibility.of(RecordKind.ASSISTANCE, "c");
        return seen.bind(em.createQuery(
                        """
                        select c.id.value, c.content.label, c.fileNumber, v.note.kind, count(v.id.value), coalesce(sum(v.note.minutes), 0) from Visit v join AssistanceCase c on c.id = v.assistance
                        where v.account = :account and v.note.heldOn between :first and :last and v.note.outcome <> CANCELLED and %s
                        group by c.id.value, c.content.label, c.fileNumber, v.note.kind"""
                                .formatted(seen),
                        Object[].class))
                .setParameter("account", account)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** What the people are called, whose visits these are. */
    Map<AccountId, String> names(Collection<Visit> visits) {
        List<UUID> accounts = visits.stream().map(visit -> visit.account().value()).distinct().toList();
        return accounts.isEmpty()
                ? Map.of()
                : em.createQuery("select a.id, a.name from Account a where a.id.value in (:accounts)", Object[].class)
                        .setParameter("accounts", accounts)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (AccountId) row[0], row -> (String) row[1]));
    }

    /** AVI-10: those of the visits to one family whose words the caller may not read. */
    Set<UUID> hidden(List<Visit> visits) {
        Map<UUID, LocalDate> notes = heldOn(visits.stream().filter(Visit::isSigned).toList());
        return notes.isEmpty() ? Set.of() : words.hidden(visits.getFirst().assistance().value(), notes).keySet();
    }

    void refuseHidden(Visit visit) {
        words.refuseHidden(visit.assistance().value(), visit.id().value(), visit.on());
    }

    @Override
    public String kind() {
        return "ASSISTANCE_VISIT";
    }

    @Override
    public Map<UUID, LocalDate> days(Collection<UUID> notes) {
        return notes.isEmpty()
                ? Map.of()
                : heldOn(em.createQuery("select v from Visit v where v.id.value in (:notes) and v.note.heldOn is not null", Visit.class)
                        .setParameter("notes", notes)
                        .getResultList());
    }

    private static Map<UUID, LocalDate> heldOn(List<Visit> signed) {
        return signed.stream().collect(Collectors.toMap(visit -> visit.id().value(), Visit::on));
    }
}
