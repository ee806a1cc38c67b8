package pl.ostoja.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.regex.Pattern;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * Where somebody lives (PPL-6): the postal code is two digits, a hyphen and three digits; the municipality is named by its seven-digit TERYT code.
 *
 * @param street null in a village without street names
 * @param house number of the house, such as 12A
 * @param teryt the municipality, null if not known or abroad
 */
@Embeddable
public record Address(
        @Size(max = 150) @Column(name = "street") String street,
        @NotBlank @Size(max = 20) @Column(name = "house") String house,
        @Size(max = 20) @Column(name = "flat") String flat,
        @NotNull @Column(name = "postal_code") String postalCode,
        @NotBlank @Size(max = 100) @Column(name = "place") String place,
        @Column(name = "teryt") String teryt)
        implements Serializable {
    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{2}-[0-9]{3}");
    private static final Pattern TERYT = Pattern.compile("[0-9]{6}[1234589]");

    public Address {
        street = blankToNull(street);
        house = blankToNull(house);
        flat = blankToNull(flat);
        place = blankToNull(place);
        teryt = blankToNull(teryt);
        postalCode = blankToNull(postalCode);
        if (postalCode != null && !POSTAL_CODE.matcher(postalCode).matches()) {
            throw new BusinessRuleViolation("PPL-6", "people.violation.postalCode");
        }
        if (teryt != null && !TERYT.matcher(teryt).matches()) {
            throw new BusinessRuleViolation("PPL-6", "people.violation.teryt");
        }
    }

    /** As it stands on an envelope: {@code ul. Długa 5/3, 45-001 Opole}; without a street {@code Rybna 12, 32-061 Rybna}. */
    public String oneLine() {
        String number = flat == null ? house : house + "/" + flat;
        return (street == null ? place : street) + " " + number + ", " + postalCode + " " + place;
    }

    /** The county, the first four digits of the municipality's code; null if the municipality is not known. */
    public String county() {
        return teryt == null ? null : teryt.substring(0, 4);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
