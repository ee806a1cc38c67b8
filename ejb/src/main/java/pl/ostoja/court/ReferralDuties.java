package pl.ostoja.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Subject;
import pl.ostoja.law.Due;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.RecurringTerm;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.shared.Explanation;

/**
 * CRT-12: the county that refers a child to an institution tells the court that placed it, at once (regulation of 22.12.2011 on institutional care, par. 7).
 * Whom an intervention facility takes without a court, it takes without a referral (par. 2(4)).
 */
final class ReferralDuties {
    static final DutyKind REFERRAL_INFO = new DutyKind(
            "court.duty.REFERRAL_INFO",
            "REFERRAL_INFO",
            "CRT-12",
            "§ 7 rozp. o instytucjonalnej pieczy zastępczej",
            DutyCategory.COURT,
            Responsible.COUNTY_FAMILY_CENTRE);

    private static final Explanation LEFT = Explanation.of("court.ended.leftInstitution");

    private final CareFacts care;
    private final CareLaw law;
    private final SentFilings sent;

    /**
     * A stay to which a child was referred.
     *
     * @param from first day on which the court may have been told of it
     */
    private record Referral(StayFacts stay, LocalDate from) {}

    ReferralDuties(CareFacts care, SentFilings sent, CareLaw law) {
        this.care = care;
        this.law = law;
        this.sent = sent;
    }

    void derive(Consumer<Duty> sink) {
        List<Referral> referrals = referrals();
        for (int i = 0; i < referrals.size(); i++) {
            LocalDate next = i + 1 < referrals.size() ? referrals.get(i + 1).from() : LocalDate.MAX;
            sink.accept(duty(referrals.get(i), next));
        }
    }

    private List<Referral> referrals() {
        List<Referral> referrals = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (StayFacts stay : care.stays().stream().sorted(Comparator.comparing(StayFacts::since)).toList()) {
            boolean byCourt = stay.basis() == LegalBasis.COURT_ORDER || stay.basis() == LegalBasis.FOREIGN_ORDER;
            if (byCourt && !stay.form().isFamilyBased()) {
                boolean ownOrder = stay.orderedOn() != null && stay.orderedOn().isAfter(before);
                referrals.add(new Referral(stay, ownOrder ? stay.orderedOn() : stay.since()));
            }
            before = stay.since();
        }
        return referrals;
    }

    /**
     * A child may be referred as soon as the court has ordered it; an order that stood before says nothing of this referral. One that moves from one facility to
     * another is referred too; the county head tells the same court of it (UWR 108(2)).
     */
    private Duty duty(Referral referral, LocalDate next) {
        StayFacts stay = referral.stay();
        Due due = law.promptly(stay.since());
        return REFERRAL_INFO.duty(stay.id(), stay.since())
                .concerning(new Subject(care.child(), null, stay.id()))
                .due(due)
                .because("court.why.REFERRAL_INFO", stay.since(), law.on(stay.since()).promptlyDays())
                .fact("placement.fact.since", stay.since())
                .is(sent.first(referral.from(), next, CourtFilingType.REFERRAL_TO_INSTITUTION_INFO, CourtFilingType.TRANSFER_INFO)
                        .map(DutyState::fulfilled)
                        .orElseGet(() -> RecurringTerm.undone(due, stay.until(), law.adultOn(care.born()), LEFT)));
    }
}
