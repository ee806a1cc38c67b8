package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Who of the own centre sees a record today: what {@link Visibility} says of one caller, asked of all. Who is asked for by a right has it too. */
@ApplicationScoped
public class RecordAudience {
    private static final String SEES =
            """
            select distinct new pl.ostoja.access.Colleague(a.id, a.name) from %s v join Account a on a.centre = :centre join RoleGrant r on r.account = a.id
            where v.id.value = :record and a.disabledAt is null and r.role in (:able)
            and r.period.since <= :today and (r.period.until is null or r.period.until >= :today)
            and (v.ownership.restricted = false and r.role in (:whole)
                or exists (select x.record from Reach x where x.record = v.id.value and x.account = a.id and x.since <= :today and x.until >= :today
                    and x.validUntil > :now and (x.named = true or v.ownership.restricted = false and r.role in (:own))))
            order by a.name""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    @Inject
    AccountList people;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** Those who see the record and have the right, by name. */
    public List<Colleague> of(RecordKind kind, UUID record, Right right) {
        return records.entity(kind).map(entity -> seeing(entity, kind, record, right)).orElse(List.of());
    }

    /** Those who have the right, by name. */
    public List<Colleague> with(Right right) {
        return people.colleagues(current.centre(), roles(role -> role.rights().contains(right)));
    }

    private List<Colleague> seeing(String entity, RecordKind kind, UUID record, Right right) {
        return em.createQuery(SEES.formatted(entity), Colleague.class)
                .setParameter("record", record)
                .setParameter("centre", current.centre())
                .setParameter("able", roles(role -> role.rights().contains(right) && reaches(role, kind)))
                .setParameter("whole", roles(role -> role.scope(kind) == Scope.CENTRE))
                .setParameter("own", roles(role -> role.scope(kind) == Scope.OWN))
                .setParameter("today", LocalDate.now(clock))
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Any records of the kind, if only those that name somebody. */
    private static boolean reaches(Role role, RecordKind kind) {
        return role.scope(kind).reachesRecords() || role.rights().containsAll(Set.of(Right.BREAK_GLASS, kind.sight()));
    }

    private static Set<Role> roles(Predicate<Role> wanted) {
        Set<Role> roles = EnumSet.allOf(Role.class);
        roles.removeIf(wanted.negate());
        return roles;
    }
}
