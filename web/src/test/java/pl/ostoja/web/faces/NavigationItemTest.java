package pl.ostoja.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavigationItemTest {

    @ParameterizedTest
    @CsvSource({
        "/placement/list, /placement/list, true",
        "/placement/list, /placement/details, true",
        "/placement/list, /people/list, false",
        "/, /index, true",
        "/, /placement/list, false",
        "/jobs, /jobs, true",
        "/jobs, /look/all, false"
    })
    void coversThePagesOfItsArea(String item, String page, boolean covered) {
        assertThat(NavigationItem.to("id", item, true).covers(page)).isEqualTo(covered);
    }

    @Test
    void leadsToThePagesThatAreNamed() {
        var policies = NavigationItem.to("policies", "/law/policies", true).with("/law/policy");

        assertThat(policies.leadsTo("/law/policy")).isTrue();
        assertThat(policies.leadsTo("/law/number")).isFalse();
    }
}
