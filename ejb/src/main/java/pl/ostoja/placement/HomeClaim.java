package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;
import pl.ostoja.shared.Explanation;

/** FST-48: a professional family with at least six children for at least three years has a right to a contract as a family children's home (UWR art. 61a(1)). */
final class HomeClaim {
    private HomeClaim() {}

    /** Whether there can be a right at all with so many on the day. */
    static boolean isPossible(FamilyForms forms, int there, LocalDate day, CareLaw law) {
        return forms.forms().contains(FamilyForm.PROFESSIONAL) && there >= law.whole(LegalNumber.HOME_CLAIM_CHILDREN, day);
    }

    /**
     * On each of these years' days there were so many.
     *
     * @param residents all who ever lived there
     */
    static boolean holds(FamilyForms forms, Collection<Resident> residents, LocalDate day, CareLaw law) {
        int least = law.whole(LegalNumber.HOME_CLAIM_CHILDREN, day);
        LocalDate from = Terms.yearsBefore(day, law.whole(LegalNumber.HOME_CLAIM_Y, day));
        Stream<LocalDate> left = residents.stream().map(Resident::until).filter(until -> until != null && until.isAfter(from) && !until.isAfter(day));
        return isPossible(forms, Capacity.taken(residents, day), day, law)
                && Stream.concat(Stream.of(from), left).allMatch(each -> Capacity.taken(residents, each) >= least);
    }

    static Explanation why(LocalDate day, CareLaw law) {
        return Explanation.of("placement.homeClaim", law.whole(LegalNumber.HOME_CLAIM_CHILDREN, day), law.whole(LegalNumber.HOME_CLAIM_Y, day));
    }
}
