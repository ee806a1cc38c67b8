package pl.ostoja.placement;

import java.io.Serializable;
import pl.ostoja.access.AccountId;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.ProfessionalKind;

/**
 * Which families a list shows; null asks for nothing.
 *
 * @param text name of the family, names of carers, file number
 * @param kind of a professional family
 * @param minimumFree so many places must be free today
 * @param limited whether the law states a limit; it states none for families that care for their own kin only
 * @param ready whether they have said that they take a child now
 */
public record FamilyFilter(
        String text,
        FamilyForm form,
        ProfessionalKind kind,
        FamilyStanding standing,
        Integer minimumFree,
        Boolean limited,
        Boolean ready,
        AccountId coordinator)
        implements Serializable {
    public static final FamilyFilter ALL = named(null);

    public static FamilyFilter named(String text) {
        return new FamilyFilter(text, null, null, null, null, null, null, null);
    }

    /** For the trail: which filters were used, without what was typed. */
    String inWords() {
        return new FilterWords(" ")
                .text(text)
                .and("form", form)
                .and("kind", kind)
                .and("standing", standing)
                .and("minimumFree", minimumFree)
                .and("limited", limited)
                .and("ready", ready)
                .and("coordinator", coordinator)
                .toString();
    }
}
