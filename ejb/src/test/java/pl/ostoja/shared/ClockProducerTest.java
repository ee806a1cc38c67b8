package pl.ostoja.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ClockProducerTest {

    @Test
    void theClockShowsPolishTime() {
        assertThat(ClockProducer.clockStartingAt(null).getZone()).isEqualTo(ZoneId.of("Europe/Warsaw"));
    }

    @Test
    void aMovedClockStartsWhereItIsToldAndTicksOn() {
        var start = Instant.parse("2027-03-01T07:00:00Z");

        var clock = ClockProducer.clockStartingAt(" 2027-03-01T07:00:00Z ");

        assertThat(clock.getZone()).isEqualTo(ClockProducer.POLAND);
        assertThat(Duration.between(start, clock.instant())).isBetween(Duration.ZERO, Duration.ofMinutes(1));
        var earlier = clock.instant();
        assertThat(clock.instant()).isAfterOrEqualTo(earlier);
    }
}
