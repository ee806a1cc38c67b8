package pl.ostoja.note;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.centre.Removals;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.centre.TerytRegister;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;

/** With whom a centre settles, as whom, and at what interest. */
@Stateless
public class CounterpartyService {
    @PersistenceContext
    EntityManager em;

    @Inject
    NoteRecords records;

    @Inject
    TerytRegister units;

    @Inject
    CurrentCaller caller;

    @Inject
    Removals removals;

    @Inject
    Clock clock;

    /** Empty as long as nobody has said it. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public Optional<IssuerDetails> issuer() {
        return records.issuer(caller.centre()).map(Issuer::details);
    }

    /** NOT-15: who asks for money says where to pay it. */
    @Allowed(Right.ISSUE_NOTES)
    public void describe(@Valid DescribeIssuer command) {
        if (command.party().account() == null) {
            throw new BusinessRuleViolation("NOT-15", "note.violation.noAccount");
        }
        Optional<Issuer> known = records.issuer(caller.centre());
        EditConflict.refuseUnlessCurrent(command.version(), known.map(Issuer::version).orElse(0L));
        known.ifPresentOrElse(
                issuer -> issuer.describe(command.party(), command.pattern()),
                () -> records.add(new Issuer(caller.centre(), command.party(), command.pattern())));
    }

    /** By name. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public List<CounterpartyDetails> counterparties() {
        return records.counterparties(caller.centre()).stream().map(Counterparty::details).toList();
    }

    @Allowed(Right.SEE_SETTLEMENTS)
    public CounterpartyDetails counterparty(CounterpartyId id) {
        return find(id).details();
    }

    /** Writing down the same one again changes nothing. */
    @Allowed(Right.ISSUE_NOTES)
    public CounterpartyId add(@Valid AddCounterparty command) {
        if (em.find(Counterparty.class, command.id()) == null) {
            check(command.content().code());
            if (records.byCode(caller.centre()).containsKey(command.content().code())) {
                throw new BusinessRuleViolation("NOT-16", "note.violation.knownCounterparty");
            }
            records.add(new Counterparty(command.id(), caller.centre(), command.content()));
        }
        return command.id();
    }

    @Allowed(Right.ISSUE_NOTES)
    public void edit(@Valid EditCounterparty command) {
        Counterparty counterparty = find(command.counterparty());
        EditConflict.refuseUnlessCurrent(command.version(), counterparty.version());
        if (!counterparty.content().code().equals(command.content().code())) {
            throw new BusinessRuleViolation("NOT-16", "note.violation.otherUnit");
        }
        counterparty.correct(command.content());
    }

    /** In order of time. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public List<AgreedRateDetails> rates() {
        return records.rates(caller.centre()).stream().map(AgreedRate::details).toList();
    }

    @Allowed(Right.SEE_SETTLEMENTS)
    public AgreedRateDetails rate(AgreedRateId id) {
        return findRate(id).details();
    }

    /** Writing down the same rate again changes nothing. */
    @Allowed(Right.ISSUE_NOTES)
    public AgreedRateId agree(@Valid AgreeRate command) {
        if (em.find(AgreedRate.class, command.id()) == null) {
            if (records.rates(caller.centre()).stream().anyMatch(rate -> rate.rate().since().equals(command.since()))) {
                throw new BusinessRuleViolation("NOT-9", "note.violation.rateTwice");
            }
            records.add(new AgreedRate(command, caller.centre()));
        }
        return command.id();
    }

    @Allowed(Right.ISSUE_NOTES)
    public void removeRate(AgreedRateId id, long version, @NotBlank String reason) {
        AgreedRate rate = findRate(id);
        removals.remove(rate, version, reason);
    }

    /** NOT-16: a municipality or a county that there is; a city with county rights by the code of its county. */
    private void check(TerytCode code) {
        boolean municipality = code.isMunicipality() && !code.isOfCityWithCountyRights();
        if (!code.isCounty() && !municipality || units.lacks(code, LocalDate.now(clock))) {
            throw new BusinessRuleViolation("NOT-16", "note.violation.unit", code.value());
        }
    }

    private Counterparty find(CounterpartyId id) {
        return em
                .createQuery("select c from Counterparty c where c.id = :id and c.centre = :centre", Counterparty.class)
                .setParameter("id", id)
                .setParameter("centre", caller.centre())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private AgreedRate findRate(AgreedRateId id) {
        return em
                .createQuery("select r from AgreedRate r where r.id = :id and r.centre = :centre", AgreedRate.class)
                .setParameter("id", id)
                .setParameter("centre", caller.centre())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
