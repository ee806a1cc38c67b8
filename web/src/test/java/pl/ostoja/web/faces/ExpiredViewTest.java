package pl.ostoja.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpiredViewTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost/placement/end?child=5, /placement/end?child=5&expired=1",
        "http://localhost/placement/end?child=5&expired=1, /placement/end?child=5&expired=1",
        "http://localhost/placement/end, /placement/end?expired=1",
        "http://evil.example/elsewhere?child=5, /placement/end?expired=1",
        "no address at all, /placement/end?expired=1",
        ", /placement/end?expired=1"
    })
    void leadsToTheSamePageWithItsParameters(String referrer, String wayBack) {
        assertThat(ExpiredView.wayBack("/placement/end", referrer)).isEqualTo(wayBack);
    }
}
