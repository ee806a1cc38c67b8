package pl.ostoja.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.NoticeKind;
import pl.ostoja.placement.NoticeSent;
import pl.ostoja.placement.RemovalNotices;

/** PRT-9: what the court was told of a removal is the notice that the placement of the child owes (PLC-52); nobody writes it down twice. */
@ApplicationScoped
class RemovalsTold implements RemovalNotices {
    @Inject
    ProtectionRecords records;

    @Override
    public List<NoticeSent> about(Collection<CareFacts> removed) {
        Map<UUID, CareFacts> care = removed.stream().collect(Collectors.toMap(CareFacts::child, Function.identity()));
        return records.toldOf(care.keySet()).stream()
                .flatMap(row -> {
                    InterventionContent removal = ((Intervention) row[0]).content();
                    return InterventionClock.stay(removal, care.get(row[1])).stream()
                            .map(stay -> new NoticeSent(stay.id(), NoticeKind.ART_12A, InterventionClock.day(removal.courtToldAt()), removal.courtToldAt()));
                })
                .toList();
    }
}
