package pl.ostoja.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SessionMechanismTest {
    @Test
    void whatLooksAgainByItselfSaysSo() throws IOException {
        assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/resources/scripts/jobs.js"))).contains("\"" + SessionMechanism.BY_ITSELF + "\":");
    }
}
