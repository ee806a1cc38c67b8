package pl.ostoja.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class MendsTest {
    private final Mends mends = new Mends(List.of(
            """
            <app:field id="since" type="date" label="x" value="#{page.since}"
                       violations="a.violation.future a.violation.overlaps"/>
            <app:field id="name" label="x"/>""",
            "<app:suggest id=\"family\" violations=\"a.violation.full\" label=\"x\"/><app:field id=\"until\" violations=\"a.violation.future\"/>"));

    @Test
    void theValueThatAPageWouldMarkIsNamed() throws JsonProcessingException {
        assertThat(pointer("a.violation.overlaps", "{'terms': {'since': '2026-01-01'}}")).isEqualTo("/terms/since");
        assertThat(pointer("a.violation.full", "{'family': null}")).isEqualTo("/family");
    }

    @Test
    void whatMayBeElsewhereIsNamedNowhere() throws JsonProcessingException {
        assertThat(pointer("a.violation.future", "{'terms': {'since': '2026-01-01'}, 'until': '2026-01-02'}")).isNull();
        assertThat(pointer("a.violation.future", "{'until': '2026-01-02'}")).isEqualTo("/until");
        assertThat(pointer("a.violation.full", "{'since': '2026-01-01'}")).isNull();
        assertThat(pointer("a.violation.unknown", "{'since': '2026-01-01'}")).isNull();
        assertThat(mends.pointer("a.violation.full", null)).isNull();
    }

    private String pointer(String violation, String body) throws JsonProcessingException {
        return mends.pointer(violation, new ObjectMapper().readTree(body.replace('\'', '"')));
    }
}
