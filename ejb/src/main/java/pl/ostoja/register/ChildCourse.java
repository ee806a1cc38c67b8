package pl.ostoja.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.absence.AbsenceContent;
import pl.ostoja.access.Condition;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Visibility;
import pl.ostoja.assistance.CaseStanding;
import pl.ostoja.authority.LegalEventContent;
import pl.ostoja.authority.LegalEventId;
import pl.ostoja.contact.PlanContent;
import pl.ostoja.leaving.LeavingStepContent;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.review.ReviewOutcome;
import pl.ostoja.wellbeing.WellbeingKind;

/** What was written down of how a child's care goes, as far as the register asks for it, a statement for each. Whoever asks has asked for right and child. */
@ApplicationScoped
class ChildCourse {
    @PersistenceContext
    EntityManager em;

    @Inject
    Visibility visibility;

    /** In time. */
    Map<LegalEventId, LegalEventContent> legal(ChildId child) {
        Map<LegalEventId, LegalEventContent> events = new LinkedHashMap<>();
        of("select e.id, e.content from LegalEvent e where e.child = :child order by e.content.issuedOn, e.id.value", Object[].class, child)
                .getResultStream()
                .forEach(row -> events.put((LegalEventId) row[0], (LegalEventContent) row[1]));
        return events;
    }

    List<CourseLines.Notified> notified(ChildId child) {
        return of("select n.sentOn, n.recipients from SentNotice n where n.child = :child and n.kind = ADOPTION_CENTRE order by n.sentOn", Object[].class, child)
                .getResultStream()
                .map(row -> new CourseLines.Notified((LocalDate) row[0], (String) row[1]))
                .toList();
    }

    List<AbsenceContent> listed(ChildId child, LocalDate day) {
        return of(
                        """
                        select a.content from Absence a where a.child = :child and a.content.kind = LISTED_FACILITY
                        and a.content.since <= :day and (a.content.until is null or a.content.until >= :day) order by a.content.since""",
                        AbsenceContent.class, child)
                .setParameter("day", day)
                .getResultList();
    }

    List<CourseLines.HealthFact> health(ChildId child) {
        return of(
                        "select w.content.kind, w.content.since, w.content.until from WellbeingFact w where w.child = :child order by w.content.since, w.id.value",
                        Object[].class, child)
                .getResultStream()
                .map(row -> new CourseLines.HealthFact((WellbeingKind) row[0], (LocalDate) row[1], (LocalDate) row[2]))
                .toList();
    }

    List<PlanContent> planned(ChildId child, LocalDate day) {
        return of(
                        """
                        select p.content from ContactPlan p where p.child = :child
                        and (p.content.period.until is null or p.content.period.until >= :day) order by p.content.period.since, p.id.value""",
                        PlanContent.class, child)
                .setParameter("day", day)
                .getResultList();
    }

    /** By person. */
    Map<UUID, LocalDate> lastContacts(ChildId child) {
        Map<UUID, LocalDate> last = new LinkedHashMap<>();
        of(
                        """
                        select c.content.person.value, max(c.content.heldOn) from Contact c
                        where c.child = :child and c.content.outcome = TOOK_PLACE group by c.content.person.value""",
                        Object[].class, child)
                .getResultStream()
                .forEach(row -> last.put((UUID) row[0], (LocalDate) row[1]));
        return last;
    }

    /** Of the family of the caller's sight that an assistant has to do with on the day, the last one; null if there is none. */
    CourseLines.Assisted assisted(PersonId person, LocalDate day) {
        Condition seen = visibility.of(RecordKind.ASSISTANCE, "c");
        return seen.bind(em.createQuery(
                        """
                        select c.standing from AssistanceCase c where c.id.value in (select m.assistance.value from CaseMember m where m.person = :person)
                        and %s order by c.standing.since desc"""
                                .formatted(seen),
                        CaseStanding.class))
                .setParameter("person", person)
                .getResultStream()
                .filter(standing -> !standing.on(day).isOver())
                .map(standing -> new CourseLines.Assisted(standing.on(day), standing.since()))
                .findFirst()
                .orElse(null);
    }

    /** In time. */
    List<ReviewedOn> reviews(ChildId child) {
        return of("select r.content.heldOn, r.content.outcome from Review r where r.child = :child order by r.content.heldOn, r.id.value", Object[].class, child)
                .getResultStream()
                .map(row -> new ReviewedOn((LocalDate) row[0], (ReviewOutcome) row[1]))
                .toList();
    }

    /** In time. */
    List<LeavingStepContent> leaving(ChildId child) {
        return of("select s.content from LeavingStep s where s.child = :child order by s.content.takenOn, s.id.value", LeavingStepContent.class, child).getResultList();
    }

    private <T> TypedQuery<T> of(String jpql, Class<T> type, ChildId child) {
        return em.createQuery(jpql, type).setParameter("child", child);
    }
}
