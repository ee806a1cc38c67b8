package pl.ostoja.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import pl.ostoja.shared.BusinessRuleViolation;

class TerytCodeTest {
    @ParameterizedTest(name = "TER-1: {0} is a {1}, part of {2}")
    @CsvSource({
        "16, VOIVODESHIP,",
        "1609, COUNTY, 16",
        "1661, COUNTY_RIGHTS_CITY, 16",
        "1465, COUNTY_RIGHTS_CITY, 14",
        "1661011, URBAN_MUNICIPALITY, 1661",
        "1609012, RURAL_MUNICIPALITY, 1609",
        "1609073, URBAN_RURAL_MUNICIPALITY, 1609",
        "1609074, TOWN, 1609073",
        "1609075, RURAL_AREA, 1609073",
        "1465028, WARSAW_DISTRICT, 1465",
        "1261029, DELEGATION, 1261",
    })
    void theKindAndTheParentFollowFromTheCode(String code, TerytKind kind, String parent) {
        var unit = new TerytCode(code);
        assertThat(TerytKind.of(unit)).isEqualTo(kind);
        assertThat(unit.parent()).isEqualTo(parent == null ? null : new TerytCode(parent));
    }

    @ParameterizedTest(name = "TER-1: {0} is no code")
    @ValueSource(strings = {"", "1", "160", "16090", "160901", "1609010", "1609016", "1609017", "16090121", "16O9", " 1609"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> new TerytCode(text))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("TER-1"));
    }

    /** County part 61 is the first of a city, 60 would still be a county. */
    @Test
    void aCityBeginsAtSixtyOne() {
        assertThat(new TerytCode("1660").isOfCityWithCountyRights()).isFalse();
        assertThat(new TerytCode("1661").isOfCityWithCountyRights()).isTrue();
        assertThat(new TerytCode("1661011").isOfCityWithCountyRights()).isTrue();
        assertThat(new TerytCode("16").isOfCityWithCountyRights()).isFalse();
    }

    @ParameterizedTest(name = "TER-7: {0} lies in Poland: {1}")
    @CsvSource({"02, true", "1661, true", "3264011, true", "00, false", "0301, false", "33, false", "3461, false"})
    void voivodeshipsHaveEvenNumbers(String code, boolean inPoland) {
        assertThat(new TerytCode(code).isInPoland()).isEqualTo(inPoland);
    }
}
