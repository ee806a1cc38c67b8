package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Period;

/** People at work, with an account each and a role since long ago. */
@ApplicationScoped
public class CallerFixture {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<RestrictableRecords> records;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Transactional
    public Caller somebody(CentreId centre, Role role, String name) {
        AccountId id = AccountId.next();
        em.persist(new Account(id, centre, id.toString(), name));
        em.persist(new RoleGrant(centre, id, role, Period.from(LONG_AGO)));
        em.persist(new WrittenAuthorisation(centre, id, "1/2020", "wszystko", LONG_AGO, LONG_AGO));
        // Now, because the trail cannot begin while a transaction is being completed.
        em.flush();
        return Caller.of(id, centre, name, List.of(role), Caller.Origin.NONE);
    }

    /** The same person with one more role. */
    @Transactional
    public Caller also(Caller who, Role role) {
        em.persist(new RoleGrant(who.centre(), who.account(), role, Period.from(LONG_AGO)));
        em.flush();
        Set<Role> roles = EnumSet.copyOf(who.roles());
        roles.add(role);
        return Caller.of(who.account(), who.centre(), who.name(), roles, Caller.Origin.NONE);
    }

    /** The caller stays who it was. */
    public void as(Caller who, Runnable step) {
        Caller before = caller.get();
        caller.become(who);
        step.run();
        caller.become(before);
    }

    /** Names a reader of a restricted record. */
    @Transactional
    public void mayRead(Caller reader, RecordKind kind, UUID record) {
        em.persist(new RecordReader(reader.centre(), reader.account(), kind, record, LocalDate.now(clock)));
        em.flush();
    }

    /** Hides a record from everybody but its named readers. */
    @Transactional
    public void restrict(RecordKind kind, UUID record) {
        records.stream().filter(area -> area.kind() == kind).forEach(area -> area.restrict(record, true));
        em.flush();
    }
}
