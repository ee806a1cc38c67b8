package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonFixture;

/** Children and placements that never were. */
public final class CareFixture {
    public static final LocalDate DAY = LocalDate.of(2026, 9, 16);
    public static final Order ORDER = Order.of("Sąd Rejonowy w Opolu", "III Nsm 482/26", LocalDate.of(2026, 9, 14));

    private CareFixture() {}

    public static RegisterChild aGirl(String firstName, String lastName, RelativeEntry... relatives) {
        return new RegisterChild(null, PersonFixture.aWoman(firstName, lastName, LocalDate.of(2016, 4, 9)), CareNeeds.NONE, null, List.of(relatives));
    }

    public static RelativeEntry aMother(String firstName, String lastName) {
        return RelativeEntry.of(KinshipKind.MOTHER, PersonFixture.aWoman(firstName, lastName, LocalDate.of(1990, 1, 1)));
    }

    public static StayTerms byCourtFrom(LocalDate day) {
        return StayTerms.of(LegalBasis.COURT_ORDER, ORDER, day);
    }

    /** By court as well, which ordered it two days before. */
    public static StayTerms orderedBefore(LocalDate since) {
        return StayTerms.of(LegalBasis.COURT_ORDER, Order.of(ORDER.court(), ORDER.reference(), since.minusDays(2)), since);
    }
}
