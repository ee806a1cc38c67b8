package pl.ostoja.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticlesTest {
    @Test
    void aRuleOfAnActHasItsArticle() {
        assertThat(Articles.of("PSL-2")).isEqualTo("ustawa o ewidencji ludności");
        assertThat(Articles.of("PLC-1")).startsWith("UWR 42–45");
    }

    @Test
    void aRuleOfOursHasNone() {
        assertThat(Articles.of("PER-1")).isNull();
        assertThat(Articles.of(null)).isNull();
    }
}
