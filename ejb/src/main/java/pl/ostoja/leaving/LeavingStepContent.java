package pl.ostoja.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is written down of a step; what does not belong to its kind is null.
 *
 * @param takenOn the mentor was named, the programme drawn up, the county told, the evaluation made, a stay refused
 * @param person the mentor, or who told, evaluated or refused
 * @param consentOn day of the mentor's written consent
 * @param cooperation how the young person and the mentor work together (UWR art. 145(1))
 * @param county where the young person will settle, if that is another county (art. 145(5)); of a programme, and of who was told
 * @param approvedOn day on which the head of the county family centre approved the programme
 * @param lateWhy why it was approved later than a month before full age (art. 145(8))
 * @param askedOn day on which the young person asked for the stay that was refused
 * @param informedOn day on which whoever was refused got the information on the complaint to the administrative court; null if not yet
 */
@Embeddable
public record LeavingStepContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") LeavingStepKind kind,
        @NotNull @Column(name = "taken_on") LocalDate takenOn,
        @Size(max = 200) @Column(name = "person") String person,
        @Column(name = "consent_on") LocalDate consentOn,
        @Size(max = 2000) @Column(name = "cooperation") String cooperation,
        @Size(max = 2000) @Column(name = "education") String education,
        @Size(max = 2000) @Column(name = "housing") String housing,
        @Size(max = 2000) @Column(name = "job") String job,
        @Size(max = 100) @Column(name = "county") String county,
        @Column(name = "approved_on") LocalDate approvedOn,
        @Size(max = 200) @Column(name = "approved_by") String approvedBy,
        @Size(max = 1000) @Column(name = "late_why") String lateWhy,
        @Size(max = 4000) @Column(name = "note") String note,
        @Column(name = "asked_on") LocalDate askedOn,
        @Column(name = "informed_on") LocalDate informedOn)
        implements Serializable {

    /** Of a step that refuses nothing. */
    public LeavingStepContent(
            LeavingStepKind kind, LocalDate takenOn, String person, LocalDate consentOn, String cooperation, String education, String housing, String job,
            String county, LocalDate approvedOn, String approvedBy, String lateWhy, String note) {
        this(kind, takenOn, person, consentOn, cooperation, education, housing, job, county, approvedOn, approvedBy, lateWhy, note, null, null);
    }

    /** A stay after full age was refused. */
    public static LeavingStepContent refused(LocalDate askedOn, LocalDate refusedOn, String by, String reasons, LocalDate informedOn) {
        return new LeavingStepContent(
                LeavingStepKind.ADULT_STAY_REFUSED, refusedOn, by, null, null, null, null, null, null, null, null, null, reasons, askedOn, informedOn);
    }

    /** As rules need it. */
    public LeavingStepFacts facts() {
        return new LeavingStepFacts(kind, takenOn, consentOn, county, approvedOn);
    }
}
