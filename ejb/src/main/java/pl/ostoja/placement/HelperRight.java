package pl.ostoja.placement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.shared.Explanation;

/**
 * When a family has a right to somebody who helps with the children and in the house, if it asks (FST-40): a professional or non-professional family with more than
 * three, a family children's home with more than four who fill a place (UWR art. 57(1a), 64(2)).
 *
 * @param there how many live there
 * @param more the right begins with one more than so many
 */
public record HelperRight(int there, int more, String article) implements Serializable {
    /** Nothing for a family that cares for its own kin only. */
    public static Optional<HelperRight> of(FamilyForms forms, int there, LocalDate day, CareLaw law) {
        return forms.besideKinship().map(form -> {
            boolean home = form == FamilyForm.FAMILY_HOME;
            int more = law.whole(home ? LegalNumber.HELPER_HOME_CHILDREN : LegalNumber.HELPER_FAMILY_CHILDREN, day);
            return new HelperRight(there, more, home ? "art. 64 ust. 2 UWR" : "art. 57 ust. 1a UWR");
        });
    }

    public boolean holds() {
        return there > more;
    }

    /** How it stands, with the article. */
    public Explanation why() {
        return Explanation.of(holds() ? "placement.helper.right" : "placement.helper.noRight", there, more, article);
    }
}
