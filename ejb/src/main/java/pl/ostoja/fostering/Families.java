package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.access.RecordKind;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.Address;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.PersonSight;

/** What the areas above ask about families. They have asked for the right; visibility is asked here. */
@ApplicationScoped
public class Families implements PersonSight {
    @Inject
    FosterFamilies families;

    @Inject
    FamilyFactBook facts;

    @Inject
    Readinesses readinesses;

    /** Every family the caller sees, as it is on the day, in alphabetical order; in seven statements. */
    public List<FamilyFacts> visibleOn(LocalDate day) {
        return factsOf(families.allVisible(), day);
    }

    /** The family as it is on the day; refuses one the caller does not see. */
    public FamilyFacts visibleOn(FosterFamilyId id, LocalDate day) {
        return factsOf(List.of(families.visible(id)), day).getFirst();
    }

    /** The names of those families that the caller sees. */
    public Map<FosterFamilyId, String> visibleLabels(Collection<FosterFamilyId> ids) {
        return families.visible(ids).stream().collect(Collectors.toMap(FosterFamily::id, FosterFamily::label));
    }

    /** Refuses a family that the caller does not see. */
    public void require(FosterFamilyId id) {
        families.visible(id);
    }

    /** The same, and whoever else changes the family's facts waits until this transaction ends. */
    public void requireLocked(FosterFamilyId id) {
        families.visibleLocked(id);
    }

    /** Where the family lives, whoever may see it: for rules that keep the address from others, never to be shown. */
    public Optional<Address> home(FosterFamilyId id) {
        return families.files(List.of(id.value())).stream().findFirst().map(family -> family.household().address());
    }

    /** Every family of the centre, whoever may see it. */
    public Stream<UUID> all(CentreId centre) {
        return families.all(centre);
    }

    /** How long those of these records that are families work, whoever may see them; in three statements. */
    public Map<UUID, FamilyWork> work(Collection<UUID> ids) {
        List<FosterFamilyId> found = families.registered(ids);
        Map<FosterFamilyId, LocalDate> ended = ended(found);
        Map<FosterFamilyId, List<ContractTerm>> contracts = families.contracts(found).stream()
                .collect(Collectors.groupingBy(Contract::family, Collectors.mapping(Contract::term, Collectors.toList())));
        return found.stream()
                .collect(Collectors.toMap(FosterFamilyId::value, id -> new FamilyWork(ended.get(id), contracts.getOrDefault(id, List.of()))));
    }

    /** How a family works, whoever may see it; in four statements. */
    public WorkingFamily working(FosterFamilyId id) {
        List<FosterFamilyId> one = List.of(id);
        return new WorkingFamily(
                families.forms(one).stream().map(held -> new WorkingFamily.Formed(held.period(), held.forms())).toList(),
                families.carers(one).stream().map(Carer::period).toList(),
                families.rests(id).stream().map(rest -> rest.content().days()).toList(),
                ended(one).get(id));
    }

    /** Those of these families that ever asked for a helper, whoever may see them; in one statement, or three if some did. */
    public List<HelperRequests> helperRequests(Collection<UUID> ids) {
        Map<FosterFamilyId, List<FamilyHelper>> asked = facts.of(FamilyHelper.class, ids.stream().map(FosterFamilyId::new).toList()).stream()
                .collect(Collectors.groupingBy(FamilyHelper::family));
        List<FosterFamilyId> asking = families.registered(asked.keySet().stream().map(FosterFamilyId::value).toList());
        Map<FosterFamilyId, LocalDate> ended = ended(asking);
        Map<FosterFamilyId, List<FormHeld>> forms = families.forms(asking).stream().collect(Collectors.groupingBy(FormHeld::family));
        return asking.stream()
                .map(id -> new HelperRequests(
                        id.value(),
                        forms.getOrDefault(id, List.of()).stream().map(held -> new ApplicantFacts.Held(held.forms(), held.period())).toList(),
                        asked.get(id).stream().filter(helper -> !helper.content().substitute()).map(helper -> new HelperRequests.Request(helper.id().value(), helper.content())).toList(),
                        ended.get(id)))
                .toList();
    }

    /** What duties about the contracts of those of these records follow from that are families, whoever may see them; in six statements, or one if none is. */
    List<ContractFacts> contractFacts(Collection<UUID> ids) {
        List<FosterFamilyId> found = families.registered(ids);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<FosterFamilyId, LocalDate> ended = ended(found);
        Map<FosterFamilyId, List<FormHeld>> forms = families.forms(found).stream().collect(Collectors.groupingBy(FormHeld::family));
        Map<FosterFamilyId, List<ContractRequest>> asked = facts.of(ContractRequest.class, found).stream().collect(Collectors.groupingBy(ContractRequest::family));
        Map<FosterFamilyId, List<Contract>> made = families.contracts(found).stream().collect(Collectors.groupingBy(Contract::family));
        Map<FosterFamilyId, List<Dwelling>> dwellings = facts.of(Dwelling.class, found).stream().collect(Collectors.groupingBy(Dwelling::family));
        return found.stream()
                .map(id -> new ContractFacts(
                        id.value(),
                        forms.getOrDefault(id, List.of()).stream().map(held -> new ApplicantFacts.Held(held.forms(), held.period())).toList(),
                        asked.getOrDefault(id, List.of()).stream().map(request -> new ContractFacts.Asked(request.id().value(), request.content())).toList(),
                        made.getOrDefault(id, List.of()).stream().map(contract -> new ContractFacts.Made(contract.term(), contract.basis())).toList(),
                        dwellings.getOrDefault(id, List.of()).stream().map(lives -> new ContractFacts.Lives(lives.id().value(), lives.content())).toList(),
                        ended.get(id)))
                .toList();
    }

    /** How those of these records were coordinated that are families, whoever may see them; in four statements, or one if none is. */
    List<CoordinationFacts> coordination(Collection<UUID> ids) {
        List<FosterFamilyId> found = families.registered(ids);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<FosterFamilyId, LocalDate> ended = ended(found);
        Map<FosterFamilyId, List<Appointment>> appointed = families.appointments(found).stream().collect(Collectors.groupingBy(Appointment::family));
        Map<FosterFamilyId, List<CoordinatorReport>> reports = facts.of(CoordinatorReport.class, found).stream().collect(Collectors.groupingBy(CoordinatorReport::family));
        return found.stream()
                .map(id -> new CoordinationFacts(
                        id.value(),
                        appointed.getOrDefault(id, List.of()).stream().flatMap(one -> one.days(ended.get(id)).stream()).toList(),
                        reports.getOrDefault(id, List.of()).stream().map(report -> new CoordinationFacts.Reported(report.id().value(), report.content())).toList()))
                .toList();
    }

    private Map<FosterFamilyId, LocalDate> ended(List<FosterFamilyId> ids) {
        return families.standings(ids).stream()
                .filter(held -> held.standing() == FamilyStanding.ENDED)
                .collect(Collectors.toMap(StandingHeld::family, held -> held.period().since(), (first, again) -> first));
    }

    /** The forms that a family came to hold after the day, whoever may see it, in order. */
    public List<ApplicantFacts.Held> formsAfter(FosterFamilyId id, LocalDate day) {
        return families.forms(List.of(id)).stream()
                .filter(held -> held.period().since().isAfter(day))
                .map(held -> new ApplicantFacts.Held(held.forms(), held.period()))
                .toList();
    }

    /** Makes whoever changes these families wait until this transaction ends. */
    public void hold(Collection<UUID> ids) {
        families.hold(ids);
    }

    /** Waits for whoever is just placing a child there, and makes the next one wait. */
    public void lock(FosterFamilyId id) {
        families.lock(id);
    }

    @Override
    public Optional<Seen> through(PersonId person) {
        return families.visibleWith(person).stream()
                .findFirst()
                .map(family -> new Seen(RecordKind.FAMILY, family.id().value(), family.fileNumber()));
    }

    private List<FamilyFacts> factsOf(List<FosterFamily> found, LocalDate day) {
        List<FosterFamilyId> ids = found.stream().map(FosterFamily::id).toList();
        Map<FosterFamilyId, List<FormHeld>> forms = families.forms(ids).stream().collect(Collectors.groupingBy(FormHeld::family));
        Map<FosterFamilyId, FamilyStanding> standings = families.standings(ids).stream()
                .filter(held -> held.period().contains(day))
                .collect(Collectors.toMap(StandingHeld::family, StandingHeld::standing));
        Map<FosterFamilyId, List<Carer>> carers = families.carers(ids).stream()
                .filter(carer -> carer.period().contains(day))
                .collect(Collectors.groupingBy(Carer::family));
        Map<FosterFamilyId, ReadinessOnDay> readiness = readinesses.on(found, day);
        Map<FosterFamilyId, List<ExpectationContent>> said = facts.of(Expectation.class, ids).stream()
                .collect(Collectors.groupingBy(Expectation::family, Collectors.mapping(Expectation::content, Collectors.toList())));
        return found.stream()
                .map(family -> new FamilyFacts(
                        family.id(),
                        family.fileNumber(),
                        family.label(),
                        family.home(),
                        formsOn(forms.get(family.id()), day),
                        standings.getOrDefault(family.id(), FamilyStanding.NOT_YET_QUALIFIED),
                        readiness.get(family.id()),
                        carers.getOrDefault(family.id(), List.of()).stream().map(Carer::person).collect(Collectors.toSet()),
                        Wishes.on(day, said.getOrDefault(family.id(), List.of()))))
                .toList();
    }

    private static FamilyForms formsOn(List<FormHeld> held, LocalDate day) {
        return held.stream().filter(form -> form.period().contains(day)).findFirst().orElse(held.getFirst()).forms();
    }
}
