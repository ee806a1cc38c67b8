package pl.ostoja.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutySource;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareLaws;

/** What is owed because of violence, from Blue Cards and removals in the database. They change under the lock of their family. */
@ApplicationScoped
class ProtectionDutySource implements DutySource {
    @Inject
    ProtectionRecords records;

    @Inject
    InterventionFiles files;

    @Inject
    CareLaws laws;

    @Override
    public List<DutyKind> kinds() {
        return ProtectionDuties.kinds();
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return records.families(centre);
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        List<CardFacts> cards = cards(subjects);
        List<InterventionFacts> removals = records.ofFamilies(Intervention.class, subjects).stream().map(Intervention::facts).toList();
        if (cards.isEmpty() && removals.isEmpty()) {
            return Stream.empty();
        }
        CareLaw law = laws.of(centre);
        Set<UUID> inCare = files.inCare(centre, removals);
        List<Duty> duties = new ArrayList<>();
        cards.forEach(card -> ProtectionDuties.derive(card, law, duties::add));
        removals.stream().filter(removal -> !inCare.contains(removal.id())).forEach(removal -> ProtectionDuties.derive(removal, law, duties::add));
        return duties.stream();
    }

    private List<CardFacts> cards(Collection<UUID> families) {
        List<BlueCard> cards = records.ofFamilies(BlueCard.class, families);
        List<BlueCardId> ids = cards.stream().map(BlueCard::id).toList();
        Map<BlueCardId, List<Programme>> programmes = records.parts(Programme.class, ids).stream().collect(Collectors.groupingBy(CardPart::card));
        Map<BlueCardId, List<Move>> moves = records.parts(Move.class, ids).stream().collect(Collectors.groupingBy(CardPart::card));
        return cards.stream()
                .map(card -> CardFacts.of(card, programmes.getOrDefault(card.id(), List.of()), moves.getOrDefault(card.id(), List.of())))
                .toList();
    }
}
