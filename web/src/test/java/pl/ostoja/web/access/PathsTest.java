package pl.ostoja.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/placement/list?q=Jan%20Kowalski&sort=-name", "/access/account#tokens"})
    void anAddressOfOursIsAWayBack(String back) {
        assertThat(Paths.safe(back)).isEqualTo(back);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://evil.example", "//evil.example", "/\\evil.example", "/\t/evil.example", "/a\r\nSet-Cookie: x=y", "javascript:alert(1)", "evil", "",
        "/access/sign-in?back=/"
    })
    void anythingElseLeadsToTheFirstPage(String back) {
        assertThat(Paths.safe(back)).isEqualTo("/");
    }
}
