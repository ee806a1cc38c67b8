package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Role;
import pl.ostoja.placement.CareForm;

/** Who works in the centre and for whom, and what not everybody there sees. */
final class Offices {
    /** An emergency of which somebody has yet to say whether it was one. */
    private static final int LAST_USED_AGO = 6;

    private static final int OF_EMERGENCIES = 3;

    private final CountyBasis basis;
    private final CountyOrder order;
    private final Dice dice;
    private final Inhabitants inhabitants;
    private final List<Settlers.Group> urgent;
    private final List<Office.Worker> workers;
    private final List<Office.Team> teams;
    private final Caseloads caseloads;

    Offices(CountyBasis basis, Inhabitants inhabitants) {
        this.basis = basis;
        this.inhabitants = inhabitants;
        order = basis.order();
        dice = basis.chances().ofStays;
        urgent = inhabitants.groups().stream().filter(group -> group.form() == CareForm.EMERGENCY_FAMILY).toList();
        LocalDate first = openedOn();
        Staffing staffing = new Staffing(order, basis.chances().ofPeople, basis.names());
        workers = staffing.workers(inhabitants.families().stream().filter(FamilyDraft::isActive).count(), first);
        Dice ofViolence = basis.chances().ofViolence;
        workers.addAll(new Staffing(order, ofViolence, new Names(ofViolence)).socialWorkers(first));
        teams = staffing.teams(order.today().minusYears(order.years()));
        caseloads = new Caseloads(dice, order.today(), workers);
    }

    /** Before the first family and the first child. */
    private LocalDate openedOn() {
        LocalDate begun = inhabitants.families().stream().map(family -> family.since).min(Comparator.naturalOrder()).orElseThrow().minusMonths(1);
        LocalDate first = inhabitants.children().getFirst().registeredOn;
        return first.isBefore(begun) ? first.minusMonths(1) : begun;
    }

    Office open() {
        caseloads.coordinate(inhabitants.families());
        assist();
        caseloads.ofFacilities(teams.get(2), inhabitants.children());
        Secrets secrets = secrets();
        List<Office.Draft> drafts = new Unsent(basis.chances().ofRarities, order.today()).drafts(workers, caseloads.held(), inhabitants.children());
        return new Office(workers, Shifts.of(workers, order.today()), teams, caseloads.held(), secrets.readers(), secrets.uses(), drafts, List.of(), List.of());
    }

    /** The children with whose families assistants work. */
    List<Caseloads.Assists> assisted() {
        return caseloads.assisted();
    }

    private void assist() {
        List<List<ChildDraft>> first = new ArrayList<>(urgent.stream().limit(OF_EMERGENCIES).map(Settlers.Group::children).toList());
        first.add(inhabitants.waiting());
        List<Settlers.Group> others = inhabitants.groups().stream().filter(group -> group.form().isFamilyBased() && !urgent.contains(group)).toList();
        caseloads.assist(first, dice.shuffled(others).stream().map(Settlers.Group::children).toList());
    }

    /** The children of a facility, two siblings, and a family of one of us. */
    private Secrets secrets() {
        Secrets secrets = new Secrets(dice, order, workers);
        inhabitants.groups().stream().filter(group -> !group.form().isFamilyBased()).findFirst().ifPresent(group -> group.children().forEach(secrets::restrict));
        nonProfessional(2).findFirst().ifPresent(group -> group.children().forEach(secrets::restrict));
        nonProfessional(1).skip(2).findFirst().ifPresent(group -> restrict(group.children(), secrets));
        secrets.formerUses(inhabitants.children());
        urgent.stream()
                .map(group -> group.children().getFirst())
                .filter(child -> child.registeredOn.isBefore(lastUsedOn()))
                .findFirst()
                .ifPresent(child -> secrets.lastUse(strangerTo(child), child));
        return secrets;
    }

    private Stream<Settlers.Group> nonProfessional(int children) {
        return inhabitants.groups().stream().filter(group -> group.form() == CareForm.NON_PROFESSIONAL_FAMILY && group.children().size() == children);
    }

    private void restrict(List<ChildDraft> group, Secrets secrets) {
        FamilyDraft family = inhabitants.families().stream().filter(one -> one.id.equals(group.getFirst().last().family())).findFirst().orElseThrow();
        List<ChildDraft> there = inhabitants.children().stream().filter(child -> child.isInCare() && family.id.equals(child.last().family())).toList();
        Optional<AccountId> coordinator = caseloads.coordinatorOf(family.id.value());
        coordinator.ifPresent(one -> secrets.restrict(family, there, one));
    }

    private AccountId strangerTo(ChildDraft child) {
        return Office.those(workers, Role.COORDINATOR).stream()
                .map(Office.Worker::id)
                .filter(one -> !caseloads.holds(one, child.last().family().value(), lastUsedOn()))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate lastUsedOn() {
        return order.today().minusDays(LAST_USED_AGO);
    }
}
