package pl.ostoja.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoBannerTest {
    @Test
    void theRunCommandSaysWhereAndWho() {
        assertThat(DemoBanner.text(8180, DemoAccounts.ALL))
                .contains("http://localhost:8180\n", "http://localhost:8180/demo/guide\n", "organizator     Olga Organizator\n", "audytor         Aurelia Audytor\n", "ostoja-demo\n");
    }
}
