package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Finds accounts for lists: of one centre, or of all for who administers the whole installation. */
@ApplicationScoped
class AccountList {
    private static final String HELD_TODAY = "r.period.since <= :today and (r.period.until is null or r.period.until >= :today)";

    @PersistenceContext
    EntityManager em;

    @Inject
    CentreRegister centres;

    @Inject
    Clock clock;

    Page<AccountRow> page(CentreId centre, AccountFilter filter, AccountSort sort, boolean descending, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(centre, filter, parameters);
        long total = bind(em.createQuery("select count(a) from Account a" + where, Long.class), parameters).getSingleResult();
        List<Account> accounts = bind(
                        em.createQuery("select a from Account a" + where + " order by " + sort.orderBy(descending), Account.class), parameters)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows(accounts), total, page);
    }

    /** People of the centre to choose from, by name: those not disabled who hold one of the roles today. */
    List<Colleague> colleagues(CentreId centre, Collection<Role> roles) {
        return em.createQuery(
                        "select distinct new pl.ostoja.access.Colleague(a.id, a.name) from Account a, RoleGrant r where r.account = a.id and a.centre = :centre"
                                + " and a.disabledAt is null and r.role in (:roles) and " + HELD_TODAY + " order by a.name",
                        Colleague.class)
                .setParameter("centre", centre)
                .setParameter("roles", roles)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    private String where(CentreId centre, AccountFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (centre != null) {
            where.append(" and a.centre = :centre");
            parameters.put("centre", centre);
        }
        if (filter.centre() != null) {
            where.append(" and a.centre = :chosen");
            parameters.put("chosen", filter.centre());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" and (lower(a.name) like :text escape '!' or a.login like :text escape '!')");
            parameters.put("text", "%" + filter.text().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        if (filter.role() != null) {
            where.append(" and a.id in (select r.account from RoleGrant r where r.role = :role and ").append(HELD_TODAY).append(")");
            parameters.put("role", filter.role());
            parameters.put("today", LocalDate.now(clock));
        }
        if (filter.disabled() != null) {
            where.append(filter.disabled() ? " and a.disabledAt is not null" : " and a.disabledAt is null");
        }
        return where.toString();
    }

    private List<AccountRow> rows(List<Account> accounts) {
        Set<AccountId> ids = accounts.stream().map(Account::id).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Map<AccountId, TreeSet<Role>> roles = new HashMap<>();
        em.createQuery("select r from RoleGrant r where r.account in (:ids)", RoleGrant.class).setParameter("ids", ids).getResultStream()
                .filter(grant -> grant.period().contains(today))
                .forEach(grant -> roles.computeIfAbsent(grant.account(), id -> new TreeSet<>()).add(grant.role()));
        Set<AccountId> authorised = em.createQuery("select w from WrittenAuthorisation w where w.account in (:ids)", WrittenAuthorisation.class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(authorisation -> authorisation.holdsOn(today))
                .map(WrittenAuthorisation::account)
                .collect(Collectors.toSet());
        Map<CentreId, String> names = centres.names(accounts.stream().flatMap(account -> account.centre().stream()).collect(Collectors.toSet()));
        return accounts.stream()
                .map(account -> new AccountRow(
                        account.id(), account.login(), account.name(), account.centre().map(names::get).orElse(null), List.copyOf(roles.getOrDefault(account.id(), new TreeSet<>())),
                        account.state(authorised.contains(account.id()))))
                .toList();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
