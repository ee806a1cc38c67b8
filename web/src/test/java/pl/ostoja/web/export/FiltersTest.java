package pl.ostoja.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the trail keeps of an export's filters. */
class FiltersTest {
    @Test
    void constantsAndDaysAreKept() {
        assertThat(Filters.inWords(Map.of(
                        "form", new String[] {"KINSHIP_FAMILY"}, "sort", new String[] {"-name"}, "from", new String[] {"1.03.2026"},
                        "page", new String[] {"3"}, "status", new String[] {""})))
                .isEqualTo("form=KINSHIP_FAMILY from=1.03.2026 sort=-name");
    }

    @Test
    void whatWasTypedAboutPeopleIsNot() {
        assertThat(Filters.inWords(Map.of("q", new String[] {"Kowalska"}, "account", new String[] {"Nowak"}, "origin", new String[] {"44051401359"})))
                .isEqualTo("account=… origin=… q=…");
    }

    @Test
    void theRecordThatAListIsAboutIs() {
        String request = "019ab2c4-77aa-7c3e-9f01-0123456789ab";

        assertThat(Filters.inWords(Map.of("request", new String[] {request}))).isEqualTo("request=" + request);
        assertThat(Filters.inWords(Map.of("request", new String[] {"Kowalska"}))).isEqualTo("request=…");
    }
}
