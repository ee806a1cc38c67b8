package pl.ostoja.access;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Period;

/** What people of a centre do besides, as far as an act forbids it to their role (ACC-11). */
@Stateless
public class OutsideWorkService {
    @PersistenceContext
    EntityManager em;

    @Inject
    ManagedAccounts managed;

    @Inject
    AccountFacts facts;

    @Inject
    OutsideWorks works;

    @Inject
    Event<OutsideWorkNoted> noted;

    /** The latest first. */
    @Allowed(Right.SEE_ACCOUNTS)
    public List<OutsideWorkRow> of(AccountId account) {
        managed.find(account);
        return works.of(account).stream().map(OutsideWork::row).toList();
    }

    /** Refused as long as the account has a role, or families, that it does not go with. */
    @Allowed(Right.MANAGE_ACCOUNTS)
    public void note(@Valid NoteOutsideWork command) {
        Account account = managed.others(command.account());
        String municipality = command.municipality() == null || command.municipality().isBlank() ? null : command.municipality().strip();
        CentreId centre = account.centre().orElse(null);
        OutsideWork work = new OutsideWork(centre, account.id(), command.kind(), municipality, new Period(command.since(), command.until()));
        RoleCombinations.checkWork(facts.held(account.id()), work.row());
        noted.fire(new OutsideWorkNoted(centre, account.id(), command.kind(), municipality, work.period()));
        em.persist(work);
    }

    /** The day is the last; what would then never have been is removed. */
    @Allowed(Right.MANAGE_ACCOUNTS)
    public void end(AccountId account, UUID id, LocalDate lastDay) {
        managed.others(account);
        OutsideWork work = works.of(account).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        if (lastDay.isBefore(work.period().since())) {
            em.remove(work);
        } else {
            work.end(lastDay);
        }
    }
}
