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
import pl.ostoja.shared.Period;

/** The contacts with families. Whoever asks for those of one family has asked for the family first. */
@ApplicationScoped
class Visits implements WorkingNotes {
    /** Whoever agreed on the visit has the family no more. */
    private static final String NOBODYS =
            """
            not exists (select k.id from Caseload k where k.record = c.id.value and k.account = v.account
                and k.period.since <= :day and (k.period.until is null or k.period.until >= :day))""";

    /** How often and how long: what was cancelled took no time (AVI-11). */
    private static final String WORKED =
            """
            count(v.id.value), coalesce(sum(v.note.minutes), 0) from Visit v join AssistanceCase c on c.id = v.assistance
            where v.account = :account and v.note.heldOn between :first and :last and v.note.outcome <> CANCELLED""";

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
     * Those up to a day that are not written down, and the caller's own of that day: what is the caller's own, what was agreed on since the caller stands in for
     * somebody, and what somebody had agreed on who has the family no more, if its day is one since which the caller has it. Visit and family.
     */
    List<Object[]> ofDay(LocalDate day) {
        Condition seen = visibility.of(RecordKind.ASSISTANCE, "c");
        return seen.bind(em.createQuery(
                        """
                        select v, c from Visit v join AssistanceCase c on c.id = v.assistance
                        where (v.account = :me and v.note.heldOn = :day or v.note.heldOn is null and v.plan.on <= :day and (v.account = :me
                            or exists (select s.id from Deputy s where s.deputy = :me and s.record = c.id.value and s.period.since <= v.plan.on
                                and (s.period.until is null or s.period.until >= :day) and (s.account = v.account or %2$s))
                            or %2$s and exists (select h.id from Caseload h where h.record = c.id.value and h.account = :me and h.period.since <= v.plan.on
                                and (h.period.until is null or h.period.until >= :day)))) and %1$s
                        order by v.plan.on, v.plan.at, v.id.value"""
                                .formatted(seen, NOBODYS),
                        Object[].class))
                .setParameter("me", caller.get().account())
                .setParameter("day", day)
                .getResultList();
    }

    /** How somebody worked in these days with families that the caller sees: family, its name and file number, kind, number, minutes. */
    List<Object[]> work(AccountId account, Period days) {
        Condition seen = visibility.of(RecordKind.ASSISTANCE, "c");
        return worked(
                "select c.id.value, c.content.label, c.fileNumber, v.note.kind, " + WORKED + " and %s group by c.id.value, c.content.label, c.fileNumber, v.note.kind",
                seen, account, days);
    }

    /** The same with families that the caller does not see, without telling which: kind, number, minutes. */
    List<Object[]> workUnseen(AccountId account, Period days) {
        return worked("select v.note.kind, " + WORKED + " and not (%s) group by v.note.kind", visibility.of(RecordKind.ASSISTANCE, "c"), account, days);
    }

    /**
     * Day by day: day, number, minutes.
     *
     * @param whole whether with families, too, that the caller does not see
     */
    List<Object[]> workByDay(AccountId account, Period days, boolean whole) {
        Condition seen = whole ? new Condition("1 = 1", Map.of()) : visibility.of(RecordKind.ASSISTANCE, "c");
        return worked("select v.note.heldOn, " + WORKED + " and %s group by v.note.heldOn order by v.note.heldOn", seen, account, days);
    }

    private List<Object[]> worked(String jpql, Condition seen, AccountId account, Period days) {
        return seen.bind(em.createQuery(jpql.formatted(seen), Object[].class))
                .setParameter("account", account)
                .setParameter("first", days.since())
                .setParameter("last", days.until())
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
