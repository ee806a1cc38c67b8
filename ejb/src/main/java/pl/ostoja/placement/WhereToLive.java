package pl.ostoja.placement;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.fostering.FamilyForm;

/**
 * "Where could this child live?"
 *
 * @param from intended first day
 * @param until planned leaving day, null if not known
 * @param form only families of this form; null for all
 * @param verdict only families that answer so; null for all
 */
public record WhereToLive(
        @NotNull ChildId child, @NotNull LocalDate from, LocalDate until, @NotNull LegalBasis basis, FamilyForm form, Verdict verdict)
        implements Serializable {

    /** The three answers, the best one first. */
    public enum Verdict {
        SUITABLE,
        NEEDS_CONSENT,
        UNSUITABLE;

        static Verdict of(Suitability answer) {
            return switch (answer) {
                case Suitability.Suitable yes -> SUITABLE;
                case Suitability.NeedsConsent asks -> NEEDS_CONSENT;
                case Suitability.Unsuitable no -> UNSUITABLE;
            };
        }
    }

    public static WhereToLive of(ChildId child, LocalDate from, LegalBasis basis) {
        return new WhereToLive(child, from, null, basis, null, null);
    }
}
