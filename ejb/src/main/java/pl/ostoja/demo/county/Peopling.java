package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.ostoja.placement.ChildId;

/** The first step: foster families, and the children who live or lived with them or elsewhere, with all their stays. */
final class Peopling {
    private final CountyBasis basis;
    private final CountyOrder order;
    private final Chances chances;
    private final Registry registry;
    private final Origins origins;
    private final Stories stories;
    private final Places places;
    private final List<FamilyDraft> families;
    private final List<ChildDraft> children = new ArrayList<>();

    Peopling(CountyBasis basis) {
        this.basis = basis;
        order = basis.order();
        chances = basis.chances();
        registry = basis.registry();
        origins = new Origins(chances.ofPeople, basis.names(), registry);
        stories = new Stories(chances.ofStays, chances.ofRarities, basis.law(), order);
        places = new Places(order, chances.ofStays, basis.foundry());
        families = new ArrayList<>(places.families);
    }

    Inhabitants settle() {
        List<Settlers.Group> groups = inCare();
        List<ChildDraft> left = new Leavers(order, chances.ofStays, chances.ofRarities, origins, basis.foundry(), registry, stories, places, families).leave();
        List<ChildDraft> waiting = Waiting.children(order.today(), origins, registry);
        groups.forEach(group -> children.addAll(group.children()));
        children.addAll(left);
        children.addAll(waiting);
        children.addAll(new Rarities(order, chances.ofRarities, origins, basis.foundry(), registry, stories, places, families).happen());
        befall();
        children.forEach(this::openFile);
        children.sort(Comparator.comparing((ChildDraft child) -> child.registeredOn).thenComparing(child -> child.id.value()));
        return new Inhabitants(families, children, groups, waiting);
    }

    private List<Settlers.Group> inCare() {
        Settlers settlers = new Settlers(order, chances.ofStays, chances.ofRarities, origins, basis.foundry(), registry, stories, places, families);
        List<Settlers.Group> groups = settlers.settle();
        Pasts pasts = new Pasts(chances.ofStays, chances.ofRarities, stories, places);
        groups.forEach(pasts::tell);
        return groups;
    }

    /** What happens to some of all of them. */
    private void befall() {
        new Returned(order.today()).among(children);
        new Foreigners(chances.ofRarities, registry).among(children);
        new Relatives(chances.ofRarities, basis.names(), registry, order.today()).of(children);
        new Rests(chances.ofRarities, basis.law(), order, places).take(children);
        new Agreed(chances.ofRefusals, order).among(children);
        stories.explainSplits(children);
    }

    /** Days before the first stay, or on the day the child was born. */
    private void openFile(ChildDraft child) {
        if (child.registeredOn == null) {
            LocalDate day = child.stays.getFirst().terms().since().minusDays(chances.ofStays.between(0, 3));
            child.registeredOn = day.isBefore(child.born) ? child.born : day;
        }
        child.id = new ChildId(chances.ofStays.id(child.registeredOn));
        registry.knownBy(child.person, child.registeredOn);
    }
}
