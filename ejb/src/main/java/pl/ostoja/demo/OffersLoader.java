package pl.ostoja.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.access.Role;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.demo.county.ChildFile;
import pl.ostoja.demo.county.ChildStay;
import pl.ostoja.demo.county.County;
import pl.ostoja.demo.county.FamilyFile;
import pl.ostoja.duty.DutySeeds;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.offer.AnswerOffer;
import pl.ostoja.offer.MakeOffer;
import pl.ostoja.offer.OfferAnswer;
import pl.ostoja.offer.OfferId;
import pl.ostoja.offer.OfferSeeds;
import pl.ostoja.offer.RequestContent;
import pl.ostoja.offer.RequestId;
import pl.ostoja.offer.SearchDuties;
import pl.ostoja.offer.SearchFacts;
import pl.ostoja.offer.Urgency;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.HoldSeeds;
import pl.ostoja.placement.KeepPlaces;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.WhereToLive;
import pl.ostoja.shared.Explanation;

/** Places that are looked for, for children who live where nobody stays for long: follows from the files, and so invents nobody. */
final class OffersLoader {
    private static final int AT = 11;
    private static final int REQUESTS = 7;
    /** Of these searches one waits for an answer, one has got none in time, one loses its place soon, and of one the place has waited for nobody. */
    private static final int RAN_OUT = 6;

    private static final int NOT_ANSWERED = 5;
    private static final int RUNS_OUT = 4;

    private final County county;
    private final PlaceSeekers seekers;
    private final LocalDate today;
    private final Clerk clerk;
    private final OfferSeeds offers;
    private final HoldSeeds holds;
    private final DutySeeds duties;
    private final CareLaw law;
    private final List<Looking> searches = new ArrayList<>();

    OffersLoader(County county, CareLaw law, Clerk clerk, Seeding seeding, CentreId centre) {
        this.county = county;
        this.seekers = new PlaceSeekers(county);
        this.law = law;
        this.today = county.order().today();
        this.clerk = clerk;
        this.offers = new OfferSeeds(seeding, centre);
        this.holds = new HoldSeeds(seeding, centre);
        this.duties = new DutySeeds(seeding, centre);
    }

    /** One after the other comes further: nobody asked, asked, declined, reserved; then what was not answered in time, and who did not come. */
    void load() {
        List<FamilyFile> free = new ArrayList<>(seekers.free());
        Optional<FamilyFile> last = free.reversed().stream().findFirst();
        int step = 0;
        for (List<ChildFile> children : seekers.waiting()) {
            Optional<FamilyFile> room = free.stream().filter(family -> seekers.hasRoomFor(children, family)).findFirst();
            if (step < REQUESTS && room.isPresent()) {
                free.remove(room.get());
                search(children, room.get(), step++);
            }
        }
        last.ifPresent(family -> seekers.twoWithNobody().ifPresent(both -> together(both, family.id())));
        new BrokenPlacements(county).all().forEach(this::brokeDown);
        owed();
    }

    /** What is and was owed in all the searches. */
    private void owed() {
        Map<UUID, List<SearchFacts>> facts = searches.stream().flatMap(Looking::facts).collect(Collectors.groupingBy(SearchFacts::child));
        county.children().stream().filter(child -> facts.containsKey(child.id().value())).forEach(child -> SearchDuties.derive(
                child.care(), facts.get(child.id().value()), law, duty -> duties.duty(clerk.id(child.registeredOn()), duty)));
    }

    private Looking look(List<ChildId> children, LocalDate asked, RequestContent content) {
        RequestId request = new RequestId(clerk.id(asked));
        List<UUID> rows = offers.request(request, children, asked, content, by(asked, "RequestService.open"), () -> clerk.id(asked));
        Looking search = new Looking(request, children, asked, content, rows);
        searches.add(search);
        return search;
    }

    private void ask(Looking search, MakeOffer offer, LocalDate made, AnswerOffer answer, OfferSeeds.Broken broken) {
        offers.offer(offer, made, known(), answer, broken, by(made, "OfferService.make"), () -> clerk.id(made));
        search.asked(offer, made, answer, broken);
    }

    /** A child came to a family that was asked, and could not stay there; on the same day it came to another one. */
    private void brokeDown(BrokenPlacements.Broken broken) {
        ChildStay first = broken.first();
        LocalDate came = first.terms().since();
        LocalDate asked = broken.child().registeredOn().isBefore(came.minusDays(5)) ? came.minusDays(5) : broken.child().registeredOn();
        RequestContent content = new RequestContent(came, first.terms().basis(), Urgency.SOON, county.order().land().seat(), "Spokojny dom, w którym ktoś ma czas.");
        Looking search = look(List.of(broken.child().id()), asked, content);
        OfferSeeds.Broken end = new OfferSeeds.Broken(first.until(), broken.by(), broken.reason(), by(first.until(), "OfferService.disrupt"));
        lived(search, first, asked, end);
        lived(search, broken.next(), first.until(), null);
    }

    /** Whoever was asked agreed on the same day, and the child came while its place was kept. */
    private void lived(Looking search, ChildStay stay, LocalDate made, OfferSeeds.Broken broken) {
        OfferId id = new OfferId(clerk.id(made));
        MakeOffer offer = new MakeOffer(id, search.request(), stay.family(), null, made.plusDays(2), "Rodzina ma doświadczenie z dziećmi w tym wieku.");
        ask(search, offer, made, AnswerOffer.of(id, 0, OfferAnswer.ACCEPTED, made, null, Consents.NONE), broken);
        LocalDate came = stay.terms().since();
        KeepPlaces kept = new KeepPlaces(id.value(), search.children(), came, stay.terms().basis(), came.plusDays(3), Consents.NONE);
        HoldSeeds.Came there = new HoldSeeds.Came(stay.id(), came, by(came, "PlacementService.place"));
        holds.served(kept, stay.family(), made, by(made, "OfferService.reserve"), clerk.id(made), there);
        search.kept(kept, made, there);
    }

    /** A brother and a sister whom nobody has taken in yet, and a family with room for one of them. */
    private void together(List<ChildFile> both, FosterFamilyId family) {
        LocalDate asked = today.minusDays(3);
        List<ChildId> children = both.stream().map(ChildFile::id).toList();
        Looking search = look(children, asked, new RequestContent(
                today.plusDays(7L * REQUESTS), LegalBasis.COURT_ORDER, Urgency.values()[0], county.order().land().seat(), "Rodzeństwo bardzo związane ze sobą."));
        LocalDate answered = today.minusDays(1);
        OfferId id = new OfferId(clerk.id(answered));
        ask(
                search, new MakeOffer(id, search.request(), family, null, today.plusDays(2), "Rodzina chciała przyjąć rodzeństwo."), answered,
                new AnswerOffer(id, 0, OfferAnswer.PARTLY, answered, "Jest miejsce dla jednego dziecka.", Consents.NONE, children.subList(0, 1)), null);
    }

    private Explanation known() {
        return Explanation.of("offer.known.family", WhereToLive.Verdict.SUITABLE, 1, county.families().size(), PlaceSeekers.SURELY_FREE, Explanation.of("offer.known.clear"));
    }

    private void search(List<ChildFile> children, FamilyFile family, int step) {
        Urgency urgency = Urgency.values()[step % Urgency.values().length];
        RequestContent content = new RequestContent(
                today.plusDays(7L * step), LegalBasis.COURT_ORDER, urgency, county.order().land().seat(), "Szkoła podstawowa i kontakty z matką w pobliżu.");
        Looking search = look(children.stream().map(ChildFile::id).toList(), today.minusDays(step == RAN_OUT ? 12 : 6), content);
        if (step > 0) {
            ask(search, family.id(), step);
        }
    }

    private void ask(Looking search, FosterFamilyId family, int step) {
        LocalDate made = today.minusDays(switch (step) {
            case NOT_ANSWERED -> 5;
            case RAN_OUT -> 11;
            default -> 1;
        });
        OfferId id = new OfferId(clerk.id(made));
        AnswerOffer answer = switch (step) {
            case 1, NOT_ANSWERED -> null;
            case 2 -> AnswerOffer.of(id, 0, OfferAnswer.DECLINED, made, "Rodzina jest w trakcie remontu.", Consents.NONE);
            default -> AnswerOffer.of(id, 0, OfferAnswer.ACCEPTED, made, null, Consents.NONE);
        };
        ask(search, new MakeOffer(id, search.request(), family, null, made.plusDays(3), "Blisko szkoły dziecka, rodzina zna jego potrzeby."), made, answer, null);
        if (answer != null && answer.answer() == OfferAnswer.ACCEPTED) {
            KeepPlaces kept = new KeepPlaces(
                    id.value(), search.children(), search.content().from(today), search.content().basis(), keptUntil(step), Consents.NONE);
            holds.hold(kept, family, made, by(made, "OfferService.reserve"), () -> clerk.id(made));
            search.kept(kept, made, null);
        }
    }

    private LocalDate keptUntil(int step) {
        return switch (step) {
            case RUNS_OUT -> today.plusDays(1);
            case RAN_OUT -> today.minusDays(1);
            default -> today.plusDays(10);
        };
    }

    private Entered by(LocalDate day, String operation) {
        return clerk.by(Role.ORGANISER, day, AT, operation);
    }
}
