package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.Candidate;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.Consent;
import pl.ostoja.placement.FamilyOnDay;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.Matching;
import pl.ostoja.placement.Resident;
import pl.ostoja.placement.Suitability;

/** Asks about every placement again, in the order in which they came about and knowing no more than was known then, who had to agree; and writes it down. */
final class Agreements {
    private final CareLaw law;
    private final Map<FosterFamilyId, FamilyDraft> families;
    private final Map<FosterFamilyId, List<Resident>> residents = new HashMap<>();

    Agreements(CareLaw law, List<FamilyDraft> families) {
        this.law = law;
        this.families = families.stream().collect(Collectors.toMap(family -> family.id, Function.identity()));
    }

    private record Placement(ChildDraft child, ChildStay stay) {}

    void writeDown(List<ChildDraft> children) {
        children.stream()
                .flatMap(child -> child.stays.stream().filter(stay -> stay.family() != null).map(stay -> new Placement(child, stay)))
                .sorted(Comparator.comparing((Placement placement) -> placement.stay().terms().since()).thenComparing(placement -> placement.stay().id().value()))
                .toList()
                .forEach(this::writeDown);
    }

    private void writeDown(Placement placement) {
        ChildDraft child = placement.child();
        ChildStay stay = placement.stay();
        LocalDate day = stay.terms().since();
        FamilyDraft family = families.get(stay.family());
        boolean kin = family.formsOn(day).forms().contains(FamilyForm.KINSHIP);
        List<Resident> there = residents.computeIfAbsent(family.id, id -> new ArrayList<>());
        there.removeIf(one -> one.until() != null && !one.until().isAfter(day));
        LegalBasis basis = stay.terms().basis();
        Candidate candidate = new Candidate(
                child.person.value(), child.born, day, null, basis, kin, child.needs.disabled(), child.needs.juvenileAct(), child.siblings);
        FamilyOnDay then = new FamilyOnDay(family.formsOn(day), family.standingOn(day), true);
        if (Matching.judge(then, there, candidate, law) instanceof Suitability.NeedsConsent answer) {
            child.stays.replaceAll(one -> one == stay ? agreed(stay, answer.consents(), family, day.minusDays(1)) : one);
        }
        there.add(new Resident(
                child.person.value(), day, stay.until(), basis == LegalBasis.ADULT_STAY, child.needs.disabled(), child.needs.juvenileAct(),
                basis == LegalBasis.RESPITE_CONTRACT));
    }

    private static ChildStay agreed(ChildStay stay, Set<Consent> asked, FamilyDraft family, LocalDate on) {
        boolean coordinator = asked.contains(Consent.COORDINATOR_OPINION);
        Consents consents = new Consents(family.label, on, coordinator ? "koordynator rodzinnej pieczy zastępczej" : null, coordinator ? on : null);
        return stay.agreed(consents);
    }
}
