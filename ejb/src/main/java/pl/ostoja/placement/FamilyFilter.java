package pl.ostoja.placement;

import java.io.Serializable;
import pl.ostoja.access.AccountId;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyStanding;

/**
 * Which families a list shows; null asks for nothing.
 *
 * @param text name of the family, names of carers, file number
 * @param minimumFree so many places must be free today
 */
public record FamilyFilter(String text, FamilyForm form, FamilyStanding standing, Integer minimumFree, AccountId coordinator) implements Serializable {
    public static final FamilyFilter ALL = new FamilyFilter(null, null, null, null, null);

    public static FamilyFilter named(String text) {
        return new FamilyFilter(text, null, null, null, null);
    }

    /** For the trail: which filters were used, without what was typed. */
    String inWords() {
        StringBuilder words = new StringBuilder(text == null || text.isBlank() ? "" : "text=…");
        if (form != null) {
            words.append(" form=").append(form);
        }
        if (standing != null) {
            words.append(" standing=").append(standing);
        }
        if (minimumFree != null) {
            words.append(" minimumFree=").append(minimumFree);
        }
        if (coordinator != null) {
            words.append(" coordinator=").append(coordinator);
        }
        return words.toString().strip();
    }
}
