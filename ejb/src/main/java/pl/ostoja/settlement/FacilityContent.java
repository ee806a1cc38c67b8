package pl.ostoja.settlement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.CareForm;

/**
 * What is written down of an institution.
 *
 * @param county where it is
 */
@Embeddable
public record FacilityContent(
        @NotBlank @Size(max = 200) @Column(name = "name") String name,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "facility_type") CareForm type,
        @NotNull @Embedded @AttributeOverride(name = "value", column = @Column(name = "county")) TerytCode county)
        implements Serializable {}
