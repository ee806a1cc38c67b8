package pl.ostoja.fostering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.Removals;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.CurrentPolicies;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Policy;
import pl.ostoja.law.Readings;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.Period;

/** The rests of professional families and family children's homes (UWR art. 69). */
@Stateless
public class RestService {
    private static final System.Logger LOG = System.getLogger(RestService.class.getName());

    @Inject
    FosterFamilies families;

    @Inject
    CurrentLaw law;

    @Inject
    CurrentPolicies policies;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    @Inject
    Clock clock;

    /** Writing down the same rest again changes nothing. */
    @Allowed(Right.EDIT_FAMILIES)
    public RestId record(@Valid RecordRest command) {
        FosterFamily family = families.visibleLocked(command.family());
        if (!families.isKnown(command.id())) {
            Rest rest = new Rest(command.id(), family.centre(), family.id(), command.content());
            check(rest, command.content());
            families.add(rest);
            log(rest, "announced");
        }
        return command.id();
    }

    @Allowed(Right.EDIT_FAMILIES)
    public void correct(@Valid CorrectRest command) {
        Rest rest = locked(command.id(), command.version());
        check(rest, command.content());
        rest.correct(command.content());
        trail.because(command.reason());
        log(rest, "corrected");
    }

    /** Takes a rest away that was written down by mistake, or that the family has given up. */
    @Allowed(Right.EDIT_FAMILIES)
    public void remove(RestId id, long version, @NotBlank String reason) {
        Rest rest = locked(id, version);
        removals.remove(rest, version, reason);
        log(rest, "removed");
    }

    @Allowed(Right.SEE_FAMILIES)
    public FamilyRests of(FosterFamilyId id) {
        FosterFamily family = families.visible(id);
        trail.seen(family.centre().value(), "FAMILY", id.value(), "rests");
        List<Rest> rests = families.rests(id);
        Period year = RestYears.on(today(), contracts(id), reading(family.centre(), today()));
        long taken = year == null ? 0 : RestYears.taken(rests.stream().map(rest -> rest.content().days()).toList(), year);
        return new FamilyRests(rests.stream().map(Rest::details).toList(), year, taken, law.on(today()).whole(LegalNumber.RESPITE_LEAVE_DAYS_12M));
    }

    @Allowed(Right.SEE_FAMILIES)
    public RestDetails details(RestId id) {
        Rest rest = families.rest(id);
        families.visible(rest.family());
        trail.seen(rest.centre().value(), "FAMILY", rest.family().value(), "rest");
        return rest.details();
    }

    private Rest locked(RestId id, long version) {
        Rest rest = families.rest(id);
        families.visibleLocked(rest.family());
        EditConflict.refuseUnlessCurrent(version, rest.version());
        return rest;
    }

    private void check(Rest rest, RestContent content) {
        FamilyHistory.refuseStart(content.announcedOn(), null, today());
        List<Period> contracts = contracts(rest.family());
        List<Period> others = families.rests(rest.family()).stream()
                .filter(other -> !other.id().equals(rest.id()))
                .map(other -> other.content().days())
                .toList();
        Period days = content.days();
        RestRules.checkNotice(content, law.on(content.since()));
        RestRules.refuseWithoutContract(days, contracts);
        RestRules.checkDays(days, others, contracts, reading(rest.centre(), content.since()), law.on(content.since()));
    }

    private List<Period> contracts(FosterFamilyId family) {
        return families.contracts(List.of(family)).stream().map(contract -> contract.term().held()).toList();
    }

    private Readings.RestYear reading(CentreId centre, LocalDate day) {
        return policies.of(centre, day).get(Policy.REST_YEAR);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void log(Rest rest, String what) {
        LOG.log(System.Logger.Level.INFO, "family {0}: rest {1} {2}", rest.family(), rest.id(), what);
    }
}
