package pl.ostoja.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.court.CourtFilingType;
import pl.ostoja.court.CourtService;
import pl.ostoja.court.FilingChannel;
import pl.ostoja.court.FilingContent;
import pl.ostoja.court.FilingId;
import pl.ostoja.court.RecordFiling;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.NoPeselReason;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareNeeds;
import pl.ostoja.placement.Channel;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.Children;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.EndStay;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.NoticeKind;
import pl.ostoja.placement.Order;
import pl.ostoja.placement.PlaceChild;
import pl.ostoja.placement.PlaceElsewhere;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.RecordNotice;
import pl.ostoja.placement.RegisterChild;
import pl.ostoja.placement.RelativeEntry;
import pl.ostoja.placement.StayId;
import pl.ostoja.placement.StayTerms;
import pl.ostoja.review.ChildHeard;
import pl.ostoja.review.RecordReview;
import pl.ostoja.review.ReviewContent;
import pl.ostoja.review.ReviewId;
import pl.ostoja.review.ReviewOutcome;
import pl.ostoja.review.ReviewService;
import pl.ostoja.shared.Sex;

/** Children of the demonstration with their history, entered through the same doors as any other. */
@ApplicationScoped
@Transactional
class DemoChildren {
    private static final String COURT = "Sąd Rejonowy w Opolu, III Wydział Rodzinny i Nieletnich";
    private static final int CHILD_INTERVAL = 6;
    private static final int INFANT_INTERVAL = 3;
    private static final int INFANT_UNTIL = 3;
    private static final int MOTION_MONTHS = 18;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    ReviewService reviews;

    @Inject
    CourtService court;

    @Inject
    Children register;

    /** Whether nobody has been registered yet. */
    boolean none() {
        try (Stream<UUID> all = register.all(DemoAccounts.CENTRE)) {
            return all.findAny().isEmpty();
        }
    }

    /** A registered child. */
    record Made(ChildId id, PersonId person, LocalDate born) {}

    /** Brothers and sisters with one mother; the grandparent, if given, is the carer they will live with. */
    List<Made> siblings(DemoNames names, Random random, String surname, List<LocalDate> born, PersonId grandparent) {
        List<Made> made = new ArrayList<>();
        PersonId mother = null;
        for (LocalDate day : born) {
            List<RelativeEntry> relatives = new ArrayList<>();
            relatives.add(mother == null ? RelativeEntry.of(KinshipKind.MOTHER, mother(names, random, surname, born)) : RelativeEntry.of(KinshipKind.MOTHER, mother));
            if (grandparent != null) {
                relatives.add(RelativeEntry.of(KinshipKind.GRANDPARENT, grandparent));
            }
            made.forEach(sibling -> relatives.add(RelativeEntry.of(KinshipKind.SIBLING, sibling.person())));
            CareNeeds needs = new CareNeeds(random.nextInt(8) == 0, false, random.nextBoolean() ? "1609083" : "1609112");
            ChildId id = children.register(new RegisterChild(null, names.child(surname, names.sex(), day), needs, null, relatives));
            var details = children.details(id);
            made.add(new Made(id, details.person().id(), day));
            mother = details.relatives().stream()
                    .filter(relative -> relative.kind() == KinshipKind.MOTHER)
                    .findFirst()
                    .orElseThrow()
                    .person()
                    .id();
        }
        return made;
    }

    private static PersonData mother(DemoNames names, Random random, String surname, List<LocalDate> born) {
        LocalDate eldest = born.stream().min(LocalDate::compareTo).orElseThrow();
        PersonData data = names.adult(surname, Sex.FEMALE, eldest.minusYears(19 + random.nextInt(15)));
        return new PersonData(
                data.firstName(), null, data.lastName(), null, NoPeselReason.NOT_KNOWN_TO_US, null, data.born(), true, Sex.FEMALE, PersonData.POLAND, null, null);
    }

    StayId place(Made child, DemoFamilies.Made family, LocalDate since, int caseNumber) {
        return placements.place(PlaceChild.of(child.id(), family.id(), terms(LegalBasis.COURT_ORDER, since, caseNumber)));
    }

    StayId placeInFacility(Made child, CareForm form, String name, LocalDate since, int caseNumber) {
        return placements.placeElsewhere(new PlaceElsewhere(child.id(), form, name, terms(LegalBasis.COURT_ORDER, since, caseNumber), null, null));
    }

    private static StayTerms terms(LegalBasis basis, LocalDate since, int caseNumber) {
        LocalDate ordered = since.minusDays(2);
        String reference = "III Nsm %d/%02d".formatted(caseNumber, ordered.getYear() % 100);
        return StayTerms.of(basis, Order.of(COURT, reference, ordered), since);
    }

    void end(Made child, StayId stay, LocalDate until, EndReason reason) {
        long version = children.details(child.id()).stays().getFirst().version();
        placements.end(new EndStay(stay, until, reason, null, version));
    }

    void tellPayers(StayId stay, LocalDate day) {
        placements.recordNotice(new RecordNotice(stay, NoticeKind.PAYERS, day, null, Channel.E_DELIVERY, "gmina i powiat pochodzenia dziecka"));
    }

    /**
     * Reviews and letters to the court as they would have come about.
     *
     * @param until the last day of care, or today
     * @param owing how many of the latest reviews are still owed
     */
    void history(Made child, LocalDate since, LocalDate until, boolean family, int owing, Random random) {
        review(child, since, until, owing, random);
        if (family) {
            inform(child, since, until, random);
        }
        LocalDate motion = since.plusMonths(MOTION_MONTHS);
        if (motion.minusDays(20).isBefore(until) && (motion.plusMonths(2).isBefore(until) || random.nextBoolean())) {
            CourtFilingType type = family ? CourtFilingType.MOTION_18_MONTHS_FAMILY : CourtFilingType.MOTION_18_MONTHS_INSTITUTION;
            file(child, type, motion.minusDays(20));
        }
        LocalDate claim = since.plusYears(1);
        if (claim.isBefore(until) && (claim.plusMonths(2).isBefore(until) || random.nextBoolean())) {
            file(child, CourtFilingType.ALIMONY_CLAIM, claim.minusDays(15));
        }
    }

    private void review(Made child, LocalDate since, LocalDate until, int owing, Random random) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate last = since;
        while (true) {
            int months = last.isBefore(child.born().plusYears(INFANT_UNTIL)) ? INFANT_INTERVAL : CHILD_INTERVAL;
            int early = random.nextInt(12) == 0 ? -4 : 2 + random.nextInt(20);
            last = last.plusMonths(months).minusDays(early);
            if (!last.isBefore(until)) {
                break;
            }
            days.add(last);
        }
        days.subList(0, Math.max(0, days.size() - owing)).forEach(day -> {
            ReviewId id = ReviewId.next();
            reviews.record(new RecordReview(id, child.id(), content(child, day)));
            if (day.plusDays(5).isBefore(until)) {
                reviews.opinionSent(id, day.plusDays(5));
            }
        });
    }

    private static ReviewContent content(Made child, LocalDate day) {
        boolean small = day.isBefore(child.born().plusYears(INFANT_UNTIL));
        return new ReviewContent(
                day, "rodzina zastępcza, psycholog, pedagog, koordynator, przedstawicielka ośrodka adopcyjnego",
                small ? ChildHeard.NOT_APPLICABLE : ChildHeard.YES, small ? "dziecko jest zbyt małe" : null,
                small ? null : "Chce zostać tam, gdzie mieszka, i częściej widywać się z mamą.", ReviewOutcome.STAY_JUSTIFIED,
                "Dziecko rozwija się prawidłowo. Dalszy pobyt w pieczy zastępczej jest zasadny. Plan pomocy uzupełniono o zajęcia wyrównawcze.", null);
    }

    private void inform(Made child, LocalDate since, LocalDate until, Random random) {
        LocalDate day = since.plusMonths(CHILD_INTERVAL).minusDays(4);
        while (day.isBefore(until)) {
            if (day.plusMonths(1).isBefore(until) || random.nextInt(3) > 0) {
                file(child, CourtFilingType.CHILD_PERSONAL_SITUATION_INFO, day);
            }
            day = day.plusMonths(CHILD_INTERVAL).minusDays(3);
        }
    }

    private void file(Made child, CourtFilingType type, LocalDate day) {
        court.record(new RecordFiling(FilingId.next(), child.id(), new FilingContent(type, day, FilingChannel.E_DELIVERY, COURT, null, null, null)));
    }
}
