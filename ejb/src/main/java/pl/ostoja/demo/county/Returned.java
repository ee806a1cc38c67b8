package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.StayEnding;
import pl.ostoja.placement.StayTerms;

/** Of those who stayed on at full age one has left and come back lately (UWR art. 37(4)-(6)), while aid for education was paid. */
final class Returned {
    private static final int DAYS_BACK = 24;
    private static final int AWAY_AT_LEAST = 80;
    private static final int AID_LASTS = 350;

    private final LocalDate today;

    Returned(LocalDate today) {
        this.today = today;
    }

    void among(List<ChildDraft> children) {
        children.stream().filter(child -> stayedOn(child).isPresent()).findFirst().ifPresent(this::cameBack);
    }

    private void cameBack(ChildDraft child) {
        ChildStay there = child.stays.removeLast();
        ChildStay before = child.stays.removeLast();
        StayTerms terms = there.terms();
        child.stay(before.endedBy(new StayEnding(terms.since(), EndReason.AGE_OF_MAJORITY_INDEPENDENCE, null)));
        LocalDate back = today.minusDays(DAYS_BACK);
        child.stay(there.on(StayTerms.of(LegalBasis.ADULT_STAY, terms.order(), back).consented(Stories.adult(child, back, there.form()))));
    }

    /** Since when they have lived there as an adult, if aid that was granted then is still paid. */
    private Optional<LocalDate> stayedOn(ChildDraft child) {
        return Optional.of(child)
                .filter(ChildDraft::isInCare)
                .map(one -> one.last().terms())
                .filter(terms -> terms.basis() == LegalBasis.ADULT_STAY && child.stays.size() > 1)
                .map(StayTerms::since)
                .filter(since -> since.isAfter(today.minusDays(AID_LASTS)) && since.isBefore(today.minusDays((long) DAYS_BACK + AWAY_AT_LEAST)));
    }
}
