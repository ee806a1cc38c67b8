package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleTest {
    private static final Instant FAILED = Instant.parse("2026-11-21T10:00:00Z");

    @ParameterizedTest(name = "ACC-5: {0} failures of one login from one address -> wait {1}")
    @CsvSource({
        "0, PT0S",
        "4, PT0S", // the fifth attempt is still free
        "5, PT1S",
        "6, PT2S",
        "9, PT16S",
        "14, PT512S",
        "15, PT15M", // 1024 s would be more than the limit
        "1000, PT15M"
    })
    void theWaitDoublesUpToALimit(int failures, Duration expected) {
        assertThat(Throttle.LOGIN_FROM_ADDRESS.wait(failures, FAILED, FAILED)).isEqualTo(expected);
    }

    @Test
    void theWaitRunsFromTheLastFailure() {
        assertThat(Throttle.LOGIN_FROM_ADDRESS.wait(9, FAILED, FAILED.plusSeconds(10))).isEqualTo(Duration.ofSeconds(6));
        assertThat(Throttle.LOGIN_FROM_ADDRESS.wait(9, FAILED, FAILED.plusSeconds(16))).isEqualTo(Duration.ZERO);
        assertThat(Throttle.LOGIN_FROM_ADDRESS.wait(9, FAILED, FAILED.plusSeconds(17))).isEqualTo(Duration.ZERO);
    }

    @Test
    void aQuietTimeIsForgiven() {
        assertThat(Throttle.KNOWN_DEVICE.remembered(30, FAILED, FAILED.plus(Duration.ofMinutes(59)))).isEqualTo(30);
        assertThat(Throttle.KNOWN_DEVICE.remembered(30, FAILED, FAILED.plus(Duration.ofMinutes(60)))).isZero();
    }

    @Test
    void nobodyOnAnUnknownDeviceWaitsLongForWhatStrangersDo() {
        assertThat(Throttle.LOGIN_FROM_ANYWHERE.wait(1_000_000, FAILED, FAILED)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Throttle.ADDRESS.wait(1_000_000, FAILED, FAILED)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aBucketNamesNobody() {
        assertThat(Throttle.ADDRESS.bucket("10.0.0.1")).doesNotContain("10.0.0.1").hasSizeLessThanOrEqualTo(80);
        assertThat(Throttle.ADDRESS.bucket("x")).isNotEqualTo(Throttle.KNOWN_DEVICE.bucket("x"));
    }
}
