package pl.ostoja.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.facility.Facilities;
import pl.ostoja.fostering.Families;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.HeldFacts;

/** Offers as they are shown: with the name of who was asked, where the caller sees it, and with their state. */
@ApplicationScoped
class OfferLabels {
    @Inject
    Families families;

    @Inject
    Facilities facilities;

    @Inject
    Requests requests;

    @Inject
    CurrentCaller caller;

    List<OfferDetails> details(List<PlaceOffer> offers, Map<UUID, List<HeldFacts>> held, LocalDate today) {
        Map<FosterFamilyId, String> ofFamilies = families.visibleLabels(offers.stream().map(PlaceOffer::family).filter(Objects::nonNull).toList());
        Map<UUID, String> ofFacilities = offers.stream().allMatch(offer -> offer.facility() == null) ? Map.of() : facilities.names(caller.centre());
        Map<OfferId, List<ChildId>> taken = requests.taken(offers);
        Set<OfferId> some = taken.isEmpty() ? Set.of() : requests.forSomeOnly(taken.keySet());
        return offers.stream()
                .map(offer -> {
                    List<HeldFacts> kept = held.getOrDefault(offer.id().value(), List.of());
                    String label = offer.family() == null ? ofFacilities.get(offer.facility().value()) : ofFamilies.get(offer.family());
                    OfferState state = OfferState.of(offer, !some.contains(offer.id()), kept, today);
                    return offer.details(label, taken.getOrDefault(offer.id(), List.of()), state, keptUntil(kept, today));
                })
                .toList();
    }

    private static LocalDate keptUntil(List<HeldFacts> held, LocalDate today) {
        return held.stream().filter(hold -> hold.keepsOn(today)).map(HeldFacts::until).findFirst().orElse(null);
    }
}
