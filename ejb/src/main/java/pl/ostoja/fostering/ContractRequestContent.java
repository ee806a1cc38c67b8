package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a family asked for a contract, and what became of it unless it was made (UWR art. 54(1)-(2), 55(1b), 61a(1)).
 *
 * @param form professional family or family children's home
 * @param since day of the request
 * @param opinionOn day on which the coordinator was heard, null before
 * @param opinionBy who gave the opinion
 * @param refusedOn day of the refusal, null if it was not refused
 * @param withdrawnOn day on which the family took the request back, null if it did not
 */
@Embeddable
public record ContractRequestContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "form") FamilyForm form,
        @NotNull @Column(name = "since") LocalDate since,
        @Column(name = "opinion_on") LocalDate opinionOn,
        @Size(max = 200) @Column(name = "opinion_by") String opinionBy,
        @Column(name = "opinion_positive") Boolean opinionPositive,
        @Column(name = "refused_on") LocalDate refusedOn,
        @Size(max = 1000) @Column(name = "refused_why") String refusedWhy,
        @Column(name = "withdrawn_on") LocalDate withdrawnOn)
        implements DatedContent, Serializable {

    public static ContractRequestContent asked(FamilyForm form, LocalDate on) {
        return new ContractRequestContent(form, on, null, null, null, null, null, null);
    }

    public ContractRequestContent heard(LocalDate on, String by, boolean positive) {
        return new ContractRequestContent(form, since, on, by, positive, refusedOn, refusedWhy, withdrawnOn);
    }

    public ContractRequestContent refused(LocalDate on, String why) {
        return new ContractRequestContent(form, since, opinionOn, opinionBy, opinionPositive, on, why, withdrawnOn);
    }

    public ContractRequestContent withdrawn(LocalDate on) {
        return new ContractRequestContent(form, since, opinionOn, opinionBy, opinionPositive, refusedOn, refusedWhy, on);
    }

    /** The day on which it was over without a contract, null while it is not. */
    @Override
    public LocalDate until() {
        return refusedOn == null ? withdrawnOn : refusedOn;
    }

    boolean wasHeardBy(LocalDate day) {
        return opinionOn != null && !opinionOn.isAfter(day);
    }
}
