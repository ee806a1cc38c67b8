package pl.ostoja.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequestNumberTest {

    @Test
    void canBeReadOverThePhone() {
        assertThat(RequestNumber.next()).matches("[2-9A-HJ-KM-NP-TW-Z]{4}-[2-9A-HJ-KM-NP-TW-Z]{4}").doesNotContain("0", "1", "I", "L", "O", "U", "V");
    }

    @Test
    void differsFromTheOthers() {
        assertThat(Stream.generate(RequestNumber::next).limit(1000).collect(Collectors.toSet())).hasSize(1000);
    }
}
