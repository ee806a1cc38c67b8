package pl.ostoja.facility;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.CareForm;

/**
 * What is written down of an institution.
 *
 * @param county where it is
 * @param places for how many children, null if that is not known
 * @param permit the decision of the voivode that permits it to work, null if not known
 * @param permitUntil the last day of that permit, null without an end
 * @param morePermit the decision of the voivode that permits more places than the act, null without one
 */
@Embeddable
public record FacilityContent(
        @NotBlank @Size(max = 200) @Column(name = "name") String name,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "facility_type") CareForm type,
        @NotNull @Embedded @AttributeOverride(name = "value", column = @Column(name = "county")) TerytCode county,
        @Min(1) @Max(999) @Column(name = "places") Integer places,
        @Size(max = 200) @Column(name = "permit") String permit,
        @Column(name = "permit_until") LocalDate permitUntil,
        @Size(max = 200) @Column(name = "more_permit") String morePermit)
        implements Serializable {

    /** Of which no more is known than what a settlement needs. */
    public static FacilityContent of(String name, CareForm type, TerytCode county) {
        return new FacilityContent(name, type, county, null, null, null, null);
    }
}
