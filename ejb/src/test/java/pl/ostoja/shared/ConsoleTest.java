package pl.ostoja.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsoleTest {
    @Test
    void whatMattersStandsInAFrame() {
        String line = "=".repeat(72);

        assertThat(Console.framed("Ostoja\n\nhttp://localhost:8080\n"))
                .isEqualTo("\n" + line + "\n  Ostoja\n  \n  http://localhost:8080\n" + line + "\n\n");
    }
}
