package pl.ostoja.assistance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Visibility;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/**
 * RPT-12: the children who belonged to a family on a day of a time on which an assistant worked with it, each once, of the families that the caller sees; paged in the
 * database. Four statements.
 */
@Stateless
public class CaseChildService {
    private static final String FROM =
            """
             from AssistanceCase c join CaseMember m on m.assistance = c.id join Person p on p.id = m.person where m.role = :countChild
            and %s and %s""";

    @PersistenceContext
    EntityManager em;

    @Inject
    AssistanceCases cases;

    @Inject
    Visibility visibility;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** By name. */
    @Allowed(Right.SEE_ASSISTANCE)
    public Page<CaseChildRow> list(@NotNull LocalDate from, @NotNull LocalDate to, PageRequest page) {
        List<Object[]> found = bind(em.createQuery("select p.id.value, p.lastName, p.firstName, p.born" + children()
                                + " group by p.id.value, p.lastName, p.firstName, p.born, p.sortKey order by p.sortKey, p.id.value", Object[].class), from, to)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        List<PersonId> persons = found.stream().map(row -> new PersonId((UUID) row[0])).toList();
        Map<PersonId, List<CaseChildRow.Family>> families = families(persons, from, to);
        Map<PersonId, ChildId> files = cases.childrenSeen(persons);
        trail.listed(caller.centre().value(), AssistanceService.AUDIT_KIND, "children " + from + "/" + to, found.size());
        return new Page<>(found.stream().map(row -> row(row, families, files)).toList(), number(from, to), page);
    }

    /** How many there are. */
    @Allowed(Right.SEE_ASSISTANCE)
    public long number(LocalDate from, LocalDate to) {
        return bind(em.createQuery("select count(distinct p.id.value)" + children(), Long.class), from, to).getSingleResult();
    }

    private Map<PersonId, List<CaseChildRow.Family>> families(List<PersonId> persons, LocalDate from, LocalDate to) {
        return persons.isEmpty()
                ? Map.of()
                : bind(em.createQuery("select distinct p.id, c.id, c.content.label" + children() + " and p.id.value in (:persons) order by c.content.label", Object[].class), from, to)
                        .setParameter("persons", persons.stream().map(PersonId::value).toList())
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (PersonId) row[0],
                                Collectors.mapping(row -> new CaseChildRow.Family((AssistanceCaseId) row[1], (String) row[2]), Collectors.toList())));
    }

    private String children() {
        return FROM.formatted(CaseCount.belonged(), visibility.of(RecordKind.ASSISTANCE, "c"));
    }

    private <Q extends Query> Q bind(Q query, LocalDate from, LocalDate to) {
        Map<String, Object> values = new HashMap<>(CaseCount.values(from, to));
        values.putAll(visibility.of(RecordKind.ASSISTANCE, "c").parameters());
        query.getParameters().stream().filter(asked -> values.containsKey(asked.getName())).forEach(asked -> query.setParameter(asked.getName(), values.get(asked.getName())));
        return query;
    }

    private static CaseChildRow row(Object[] of, Map<PersonId, List<CaseChildRow.Family>> families, Map<PersonId, ChildId> files) {
        PersonId person = new PersonId((UUID) of[0]);
        return new CaseChildRow(person, of[1] + " " + of[2], (LocalDate) of[3], files.get(person), families.getOrDefault(person, List.of()));
    }
}
