package pl.ostoja.qualification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import pl.ostoja.fostering.FamilyForm;

/**
 * What is written down of a step.
 *
 * @param form the form of care sought; of an enquiry and an application only
 * @param positive the outcome; of the initial qualification only
 * @param notes what was found, or the reasons of a negative outcome
 * @param improve what the family would have to improve; of a negative outcome only
 * @param complaint whether the family was told that it may complain to the administrative court; of a negative outcome only
 */
@Embeddable
public record StepContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") StepKind kind,
        @NotNull @Column(name = "taken_on") LocalDate takenOn,
        @Enumerated(EnumType.STRING) @Column(name = "form") FamilyForm form,
        @Column(name = "positive") Boolean positive,
        @Size(max = 4000) @Column(name = "notes") String notes,
        @Size(max = 4000) @Column(name = "improve") String improve,
        @Column(name = "complaint") boolean complaint)
        implements Serializable {
    /** Those of one day in the order of their kinds. */
    static final Comparator<StepContent> IN_TIME = Comparator.comparing(StepContent::takenOn).thenComparing(StepContent::kind);

    public static StepContent of(StepKind kind, LocalDate takenOn) {
        return new StepContent(kind, takenOn, null, kind.hasResult() ? true : null, null, null, false);
    }

    public static StepContent of(StepKind kind, LocalDate takenOn, FamilyForm form) {
        return new StepContent(kind, takenOn, form, null, null, null, false);
    }

    boolean isPositive() {
        return Boolean.TRUE.equals(positive);
    }

    /** Whether it is a decision that needs every paper (QUA-16) and settles what is asked for (QUA-8). */
    boolean isQualifying() {
        return isPositive() || kind == StepKind.CERTIFICATE;
    }
}
