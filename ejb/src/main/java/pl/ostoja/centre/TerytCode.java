package pl.ostoja.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * Code of a territorial unit in the TERC part of the TERYT register: voivodeship 2 digits, county 2 more, municipality 2 more with the digit of its
 * kind.
 *
 * <p>TER-1: a code has 2, 4 or 7 digits, the last of 7 names a kind that exists. A county part of 61 or more is a city with county rights
 * (<i>miasto na prawach powiatu</i>).
 */
@Embeddable
public record TerytCode(@Column(name = "code") String value) implements Serializable, Comparable<TerytCode> {
    private static final Pattern FORM = Pattern.compile("\\d{2}(\\d{2}(\\d{2}[1234589])?)?");
    static final int VOIVODESHIPS = 16;
    private static final int VOIVODESHIP_LENGTH = 2;
    private static final int COUNTY_LENGTH = 4;
    private static final int MUNICIPALITY_LENGTH = 7;
    private static final int FIRST_CITY = 61;

    public TerytCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new BusinessRuleViolation("TER-1", "centre.violation.terytCode", String.valueOf(value));
        }
    }

    public boolean isCounty() {
        return value.length() == COUNTY_LENGTH;
    }

    public boolean isMunicipality() {
        return value.length() == MUNICIPALITY_LENGTH && "123".indexOf(value.charAt(6)) >= 0;
    }

    /** Whether it is, or lies in, a city with county rights. */
    public boolean isOfCityWithCountyRights() {
        return value.length() >= COUNTY_LENGTH && Integer.parseInt(value.substring(VOIVODESHIP_LENGTH, COUNTY_LENGTH)) >= FIRST_CITY;
    }

    /** Whether it is, or lies in, a voivodeship: they have the even numbers from 02 on. */
    boolean isInPoland() {
        int number = Integer.parseInt(value.substring(0, VOIVODESHIP_LENGTH));
        return number > 0 && number % 2 == 0 && number <= 2 * VOIVODESHIPS;
    }

    public TerytCode voivodeship() {
        return new TerytCode(value.substring(0, VOIVODESHIP_LENGTH));
    }

    /** The county it is or lies in. Not for a voivodeship. */
    public TerytCode county() {
        return new TerytCode(value.substring(0, COUNTY_LENGTH));
    }

    /** The municipality without the digit of its kind, which changes when a village becomes a town while the municipality stays the same. */
    public String municipalityNumber() {
        return value.substring(0, MUNICIPALITY_LENGTH - 1);
    }

    /** The unit it belongs to; null for a voivodeship. A town and the rural area around it belong to their urban-rural municipality. */
    public TerytCode parent() {
        return switch (value.length()) {
            case VOIVODESHIP_LENGTH -> null;
            case COUNTY_LENGTH -> voivodeship();
            default -> "45".indexOf(value.charAt(6)) >= 0 ? new TerytCode(municipalityNumber() + "3") : county();
        };
    }

    @Override
    public int compareTo(TerytCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
