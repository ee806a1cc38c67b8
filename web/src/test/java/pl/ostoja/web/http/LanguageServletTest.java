package pl.ostoja.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageServletTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/placement/list", "/placement/list?q=%C5%BBak&sort=-name", "/look/all?a=1&b=2"})
    void leadsBackToThePage(String back) {
        assertThat(LanguageServlet.wayBack(back)).isEqualTo(back);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "//evil.example", "/\\evil.example", "https://evil.example", "/a\\b", "/a\r\nX: y", "javascript:alert(1)", "a"})
    void neverLeadsElsewhere(String back) {
        assertThat(LanguageServlet.wayBack(back)).isEqualTo("/");
    }
}
