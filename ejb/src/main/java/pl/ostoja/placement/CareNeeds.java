package pl.ostoja.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;

/**
 * What matters of a child when a place is looked for and when it is asked who pays.
 *
 * @param disabled holds a disability certificate
 * @param juvenileAct under a measure of the juvenile act of 9.06.2022
 * @param origin TERYT code of the municipality of residence before the first placement (UWR art. 191(1)), null if not known yet
 */
@Embeddable
public record CareNeeds(
        @Column(name = "disabled") boolean disabled,
        @Column(name = "juvenile_act") boolean juvenileAct,
        @Pattern(regexp = "[0-9]{6}[1234589]") @Column(name = "origin_teryt") String origin)
        implements Serializable {
    public static final CareNeeds NONE = new CareNeeds(false, false, null);
}
