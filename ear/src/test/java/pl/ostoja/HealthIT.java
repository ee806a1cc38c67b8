package pl.ostoja;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.rig.TestServer;

/** What a monitor learns, on the management interface and nowhere else (StockDoorsIT). */
@ApplicationTest
@Tag("h2")
class HealthIT {
    private final HttpVisitor monitor = new HttpVisitor();

    @Test
    void aServerThatServesIsAlive() {
        assertThat(management("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void readinessAsksTheDatabase() {
        var answer = management("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(HttpVisitor.json(answer).get("checks"))
                .anySatisfy(check -> {
                    assertThat(check.get("name").asText()).isEqualTo("database");
                    assertThat(check.get("status").asText()).isEqualTo("UP");
                });
    }

    @Test
    void metricsTellOfConnectionsAndRequests() {
        assertThat(management("/metrics").body())
                .contains("wildfly_datasources_pool_active_count", "wildfly_undertow_request_count", "base_memory_usedHeap_bytes");
    }

    private HttpResponse<String> management(String path) {
        return monitor.send(URI.create("http://127.0.0.1:" + TestServer.managementPort() + path), "GET", "", Map.of());
    }
}
