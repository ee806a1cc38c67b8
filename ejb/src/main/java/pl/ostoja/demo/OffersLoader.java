package pl.ostoja.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.ostoja.access.Role;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.demo.county.ChildFile;
import pl.ostoja.demo.county.County;
import pl.ostoja.demo.county.FamilyFile;
import pl.ostoja.demo.county.Tie;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.offer.AnswerOffer;
import pl.ostoja.offer.MakeOffer;
import pl.ostoja.offer.OfferAnswer;
import pl.ostoja.offer.OfferId;
import pl.ostoja.offer.OfferSeeds;
import pl.ostoja.offer.RequestContent;
import pl.ostoja.offer.RequestId;
import pl.ostoja.offer.Urgency;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.HoldSeeds;
import pl.ostoja.placement.KeepPlaces;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.WhereToLive;
import pl.ostoja.shared.Explanation;

/** Places that are looked for, for children who live where nobody stays for long: follows from the files, and so invents nobody. */
final class OffersLoader {
    private static final int AT = 11;
    private static final int REQUESTS = 6;
    /** Of these searches one waits for an answer, one has got none in time, and one loses its place soon. */
    private static final int NOT_ANSWERED = 5;

    private static final int RUNS_OUT = 4;
    /** Families with so many children or fewer have a place, whatever their form. */
    private static final int SURELY_FREE = 1;

    private static final int PLACES = 3;

    private final County county;
    private final LocalDate today;
    private final Clerk clerk;
    private final OfferSeeds offers;
    private final HoldSeeds holds;

    OffersLoader(County county, Clerk clerk, Seeding seeding, CentreId centre) {
        this.county = county;
        this.today = county.order().today();
        this.clerk = clerk;
        this.offers = new OfferSeeds(seeding, centre);
        this.holds = new HoldSeeds(seeding, centre);
    }

    /** One after the other comes further: nobody asked, asked, declined, reserved; the last one was not answered in time. */
    void load() {
        List<FamilyFile> free = county.families().stream().filter(this::hasPlaces).collect(Collectors.toCollection(ArrayList::new));
        Optional<FamilyFile> last = free.reversed().stream().findFirst();
        int step = 0;
        for (List<ChildFile> children : waiting()) {
            Optional<FamilyFile> room = free.stream().filter(family -> living(family) + children.size() <= PLACES).findFirst();
            if (step < REQUESTS && room.isPresent()) {
                free.remove(room.get());
                search(children, room.get(), step++);
            }
        }
        last.ifPresent(family -> together(family.id()));
    }

    /** Brothers and sisters wait together: those of one mother. */
    private Collection<List<ChildFile>> waiting() {
        Map<PersonId, PersonId> mothers = county.ties().stream()
                .filter(tie -> tie.kind() == KinshipKind.MOTHER)
                .collect(Collectors.toMap(Tie::person, Tie::relative, (first, again) -> first));
        return county.children().stream()
                .filter(OffersLoader::waits)
                .collect(Collectors.groupingBy(child -> mothers.getOrDefault(child.person(), child.person()), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** A brother and a sister whom nobody has taken in yet, and a family with room for one of them. */
    private void together(FosterFamilyId family) {
        Map<LocalDate, List<ChildFile>> arrivals = county.children().stream()
                .filter(child -> child.stays().isEmpty() && !child.restricted())
                .collect(Collectors.groupingBy(ChildFile::registeredOn, TreeMap::new, Collectors.toList()));
        arrivals.values().stream().filter(children -> children.size() == 2).findFirst().ifPresent(both -> {
            LocalDate asked = today.minusDays(3);
            RequestId request = new RequestId(clerk.id(asked));
            List<ChildId> children = both.stream().map(ChildFile::id).toList();
            RequestContent content = new RequestContent(
                    today.plusDays(7L * REQUESTS), LegalBasis.COURT_ORDER, Urgency.values()[0], county.order().land().seat(), "Rodzeństwo bardzo związane ze sobą.");
            offers.request(request, children, asked, content, by(asked, "RequestService.open"), () -> clerk.id(asked));
            LocalDate answered = today.minusDays(1);
            OfferId id = new OfferId(clerk.id(answered));
            offers.offer(
                    new MakeOffer(id, request, family, null, today.plusDays(2), "Rodzina chciała przyjąć rodzeństwo."), answered, known(),
                    new AnswerOffer(id, 0, OfferAnswer.PARTLY, answered, "Jest miejsce dla jednego dziecka.", Consents.NONE, children.subList(0, 1)),
                    by(answered, "OfferService.make"), () -> clerk.id(answered));
        });
    }

    private Explanation known() {
        return Explanation.of("offer.known.family", WhereToLive.Verdict.SUITABLE, 1, county.families().size(), SURELY_FREE, Explanation.of("offer.known.clear"));
    }

    private void search(List<ChildFile> children, FamilyFile family, int step) {
        LocalDate asked = today.minusDays(6);
        RequestId request = new RequestId(clerk.id(asked));
        Urgency urgency = Urgency.values()[step % Urgency.values().length];
        RequestContent content = new RequestContent(
                today.plusDays(7L * step), LegalBasis.COURT_ORDER, urgency, county.order().land().seat(), "Szkoła podstawowa i kontakty z matką w pobliżu.");
        List<ChildId> together = children.stream().map(ChildFile::id).toList();
        offers.request(request, together, asked, content, by(asked, "RequestService.open"), () -> clerk.id(asked));
        if (step > 0) {
            ask(together, family.id(), request, content, step);
        }
    }

    private void ask(List<ChildId> children, FosterFamilyId family, RequestId request, RequestContent content, int step) {
        LocalDate made = today.minusDays(step == NOT_ANSWERED ? 5 : 1);
        OfferId id = new OfferId(clerk.id(made));
        AnswerOffer answer = switch (step) {
            case 1, NOT_ANSWERED -> null;
            case 2 -> AnswerOffer.of(id, 0, OfferAnswer.DECLINED, made, "Rodzina jest w trakcie remontu.", Consents.NONE);
            default -> AnswerOffer.of(id, 0, OfferAnswer.ACCEPTED, made, null, Consents.NONE);
        };
        Explanation known = known();
        MakeOffer offer = new MakeOffer(id, request, family, null, made.plusDays(3), "Blisko szkoły dziecka, rodzina zna jego potrzeby.");
        offers.offer(offer, made, known, answer, by(made, "OfferService.make"), () -> clerk.id(made));
        if (answer != null && answer.answer() == OfferAnswer.ACCEPTED) {
            KeepPlaces kept = new KeepPlaces(
                    id.value(), children, content.from(today), content.basis(), today.plusDays(step == RUNS_OUT ? 1 : 10), Consents.NONE);
            holds.hold(kept, family, made, by(made, "OfferService.reserve"), () -> clerk.id(made));
        }
    }

    private boolean hasPlaces(FamilyFile family) {
        FamilyForms forms = family.formsOn(today);
        return family.standingOn(today) == FamilyStanding.ACTIVE
                && !family.restricted()
                && forms.forms().contains(FamilyForm.NON_PROFESSIONAL)
                && living(family) <= SURELY_FREE;
    }

    private long living(FamilyFile family) {
        return county.children().stream().filter(child -> livesWith(child, family.id())).count();
    }

    private static boolean livesWith(ChildFile child, FosterFamilyId family) {
        return child.stays().stream().anyMatch(stay -> stay.end() == null && family.equals(stay.family()));
    }

    private static boolean waits(ChildFile child) {
        return !child.restricted()
                && child.stays().stream().anyMatch(stay -> stay.end() == null && (stay.form() == CareForm.EMERGENCY_FAMILY || stay.form() == CareForm.INTERVENTION_FACILITY));
    }

    private Entered by(LocalDate day, String operation) {
        return clerk.by(Role.ORGANISER, day, AT, operation);
    }
}
