package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.ostoja.duty.Deadline;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.placement.AdultGround;
import pl.ostoja.placement.AdultStay;
import pl.ostoja.placement.Candidate;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.Doubts;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.ForeignConsent;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.Order;
import pl.ostoja.placement.Resident;
import pl.ostoja.placement.StayEnding;
import pl.ostoja.placement.StayExtension;
import pl.ostoja.placement.StayId;
import pl.ostoja.placement.StayTerms;

/** Lets children live somewhere for a time, if the law lets them: {@link #live} is one chapter of the story of brothers and sisters. */
final class Stories {
    private static final int HOME_FROM_HOSPITAL = 4;
    private static final int ASKED_AFTER_DAYS = 105;
    private static final int INTERVENTION_ASKED_AFTER_DAYS = 75;
    private static final int LOWEST_AGE = 10;
    /** Days of the month by which it differs when a court consented to a foreign order. */
    private static final int CONSENTS = 6;
    private static final List<AdultGround> LEARNING = List.of(AdultGround.SCHOOL, AdultGround.UNIVERSITY, AdultGround.EMPLOYER_TRAINING, AdultGround.COURSE);

    private final Dice dice;
    private final Dice rare;
    private final CareLaw law;
    private final LocalDate today;
    private final Land land;
    private final Map<Integer, Integer> cases = new HashMap<>();

    /** @param rare decides what seldom happens */
    Stories(Dice dice, Dice rare, CareLaw law, CountyOrder order) {
        this.dice = dice;
        this.rare = rare;
        this.law = law;
        this.today = order.today();
        this.land = order.land();
    }

    /**
     * A chapter: who is born later comes later.
     *
     * @param until null if it lasts
     * @param reason null with it
     */
    record Chapter(Home home, LocalDate from, LocalDate until, LegalBasis basis, EndReason reason) {}

    private record Piece(ChildDraft child, Resident resident, CareForm form, StayEnding end, LegalBasis basis) {}

    LocalDate adultOn(ChildDraft child) {
        return law.adultOn(child.born);
    }

    /** The form that the chapter has for the first of them; nothing, and nobody moves, if the home may not take every one. */
    Optional<CareForm> live(List<ChildDraft> group, Chapter chapter) {
        List<Piece> pieces = new ArrayList<>();
        boolean fits = group.stream().allMatch(child -> pieces(child, chapter, pieces));
        if (!fits || pieces.isEmpty()) {
            pieces.forEach(piece -> chapter.home().release(piece.resident()));
            return Optional.empty();
        }
        pieces.forEach(piece -> piece.child().stay(stay(piece, chapter)));
        return Optional.of(pieces.getFirst().form());
    }

    private boolean pieces(ChildDraft child, Chapter chapter, List<Piece> into) {
        LocalDate from = later(chapter.from(), child.born.plusDays(HOME_FROM_HOSPITAL));
        LocalDate end = chapter.until() == null ? today.plusDays(1) : chapter.until();
        if (!from.isBefore(end)) {
            return true;
        }
        LocalDate adultOn = adultOn(child);
        if (!from.isBefore(adultOn)) {
            return false;
        }
        StayEnding last = chapter.until() == null ? null : new StayEnding(chapter.until(), chapter.reason(), null);
        if (!adultOn.isBefore(end)) {
            return piece(child, chapter, from, last, chapter.basis(), into);
        }
        LocalDate oldest = law.birthday(child.born, law.whole(LegalNumber.ADULT_STAY_MAX_AGE, adultOn));
        StayEnding grown = end.isAfter(oldest) ? new StayEnding(oldest, EndReason.AGE_OF_MAJORITY_INDEPENDENCE, null) : last;
        return piece(child, chapter, from, new StayEnding(adultOn, EndReason.CONTINUES_AS_ADULT, null), chapter.basis(), into)
                && piece(child, chapter, adultOn, grown, LegalBasis.ADULT_STAY, into);
    }

    private boolean piece(ChildDraft child, Chapter chapter, LocalDate from, StayEnding end, LegalBasis basis, List<Piece> into) {
        LocalDate until = end == null ? null : end.until();
        boolean kin = chapter.home().isFamily() && chapter.home().family().formsOn(from).forms().contains(FamilyForm.KINSHIP);
        Candidate candidate = new Candidate(
                child.person.value(), child.born, from, until, basis, kin, child.needs.disabled(), child.needs.juvenileAct(), child.siblings);
        Optional<CareForm> admission = chapter.home().admits(candidate, law);
        admission.ifPresent(admitted -> {
            Resident resident = new Resident(
                    child.person.value(), from, until, basis == LegalBasis.ADULT_STAY, child.needs.disabled(), child.needs.juvenileAct(),
                    basis == LegalBasis.RESPITE_CONTRACT);
            chapter.home().take(resident);
            into.add(new Piece(child, resident, admitted, end, basis));
        });
        return admission.isPresent();
    }

    private ChildStay stay(Piece piece, Chapter chapter) {
        LocalDate since = piece.resident().since();
        Home home = chapter.home();
        CareForm form = piece.form();
        return new ChildStay(
                new StayId(dice.id(since)), home.isFamily() ? home.family().id : null, home.name(), form, terms(piece, form),
                Consents.NONE, null, extension(form, since, piece.end()), piece.end());
    }

    private StayTerms terms(Piece piece, CareForm form) {
        LocalDate since = piece.resident().since();
        LegalBasis basis = piece.basis();
        boolean urgent = basis.onlyEmergency() || basis == LegalBasis.ART_12A;
        boolean young = form.hasLowestAge() && since.isBefore(piece.child().born.plusYears(LOWEST_AGE));
        Doubts doubts = young ? Doubts.explained(Set.of("PLC-35"), "Pobyt razem ze starszym rodzeństwem; w rodzinach nie było wtedy miejsca dla całego rodzeństwa.") : Doubts.NONE;
        return new StayTerms(
                basis, order(basis, since, piece.child().born), since,
                urgent ? since.atTime(dice.between(16, 23), dice.between(0, 59)).atZone(Deadline.POLAND).toInstant() : null, young ? doubts : abroad(basis, since), adult(piece, form), consent(basis, since));
    }

    /** PLC-88: in some cases before the child comes, mostly in the month after, seldom later. */
    private ForeignConsent consent(LegalBasis basis, LocalDate since) {
        if (basis != LegalBasis.FOREIGN_ORDER) {
            return null;
        }
        int turn = since.getDayOfMonth() % CONSENTS;
        LocalDate on = turn == 0 ? since.minusDays(2) : since.plusDays(turn == 1 ? 40 : 12 + turn);
        return new ForeignConsent(land.court(), null, on, on.minusDays(9));
    }

    private static Doubts abroad(LegalBasis basis, LocalDate since) {
        return basis == LegalBasis.FOREIGN_ORDER && since.getDayOfMonth() % CONSENTS != 0
                ? Doubts.explained(Set.of("PLC-88"), "Sąd za granicą zarządził umieszczenie natychmiast; wniosek o zgodę wysłano tego samego dnia.")
                : Doubts.NONE;
    }

    /** Who stays on goes to school, or holds a certificate; those agree with whom they live. */
    private static AdultStay adult(Piece piece, CareForm form) {
        return piece.basis() == LegalBasis.ADULT_STAY ? adult(piece.child(), piece.resident().since(), form) : null;
    }

    static AdultStay adult(ChildDraft child, LocalDate since, CareForm form) {
        AdultGround learning = LEARNING.get(since.getDayOfMonth() % LEARNING.size());
        return new AdultStay(
                child.needs.disabled() ? AdultGround.DISABILITY : learning, form.isFamilyBased() ? "rodzina zastępcza" : "dyrektor placówki", since.minusDays(10));
    }

    private Order order(LegalBasis basis, LocalDate since, LocalDate born) {
        LocalDate issued = later(since.minusDays(dice.between(1, 12)), born);
        return switch (basis) {
            case COURT_ORDER -> {
                LocalDate finalOn = issued.plusDays(dice.between(21, 60));
                int number = cases.merge(issued.getYear(), dice.between(1, 3), Integer::sum);
                String reference = "III Nsm %d/%02d".formatted(number, issued.getYear() % 100);
                yield new Order(land.court(), reference, issued, issued, finalOn.isAfter(today) ? null : finalOn);
            }
            case FOREIGN_ORDER -> new Order("Amtsgericht Görlitz, sąd rodzinny (Niemcy)", null, issued.minusDays(30), issued, issued);
            case JUVENILE_ACT -> new Order(land.court(), "III Npw %d/%02d".formatted(rare.between(2, 140), issued.getYear() % 100), issued, issued, null);
            case PARENT_AGREEMENT, RESPITE_CONTRACT -> new Order(null, null, issued, issued, null);
            default -> Order.NONE;
        };
    }

    /** Some outlast what is permitted and nobody asks. */
    private StayExtension extension(CareForm form, LocalDate since, StayEnding end) {
        boolean facility = form == CareForm.INTERVENTION_FACILITY;
        LocalDate asked = since.plusDays(facility ? INTERVENTION_ASKED_AFTER_DAYS : ASKED_AFTER_DAYS);
        boolean longer = end == null ? asked.isBefore(today) : end.until().isAfter(asked.plusDays(10));
        if (!form.takesEmergencies() || !longer || rare.chance(0.35)) {
            return null;
        }
        return facility || rare.chance(0.2)
                ? StayExtension.untilProceedingsEnd(asked, end == null ? null : end.until())
                : StayExtension.toLongerMaximum(asked);
    }

    /** PLC-61: where brothers and sisters do not live together, somebody has said why. */
    void explainSplits(List<ChildDraft> children) {
        Map<UUID, ChildDraft> byPerson = children.stream().collect(Collectors.toMap(child -> child.person.value(), Function.identity()));
        for (ChildDraft child : children) {
            List<ChildStay> ofSiblings = child.siblings.stream().flatMap(sibling -> byPerson.get(sibling).stays.stream()).filter(stay -> stay.family() != null).toList();
            child.stays.replaceAll(stay -> isSplit(ofSiblings, stay) ? stay.siblingsApart(rare.pick(Texts.SIBLINGS_APART)) : stay);
        }
    }

    private static boolean isSplit(List<ChildStay> ofSiblings, ChildStay stay) {
        List<FosterFamilyId> elsewhere = ofSiblings.stream().filter(other -> other.occupies(stay.terms().since())).map(ChildStay::family).toList();
        return !elsewhere.isEmpty() && !elsewhere.contains(stay.family());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
