package pl.ostoja.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void theLastPageHasTheRest() {
        var page = new Page<>(List.of("z"), 51, PageRequest.page(3));

        assertThat(page.pages()).isEqualTo(3);
        assertThat(page.hasNext()).isFalse();
        assertThat(page.hasPrevious()).isTrue();
        assertThat(page.firstPosition()).isEqualTo(51);
        assertThat(page.lastPosition()).isEqualTo(51);
    }

    @Test
    void aFullListOfTwoPagesHasNoThird() {
        assertThat(new Page<>(List.of(), 50, PageRequest.page(1)).pages()).isEqualTo(2);
    }

    @Test
    void anEmptyListHasOneEmptyPage() {
        var page = Page.empty(PageRequest.page(1));

        assertThat(page.pages()).isEqualTo(1);
        assertThat(page.firstPosition()).isZero();
        assertThat(page.lastPosition()).isZero();
        assertThat(page.hasNext()).isFalse();
    }

    @Test
    void aPageTypedByHandIsBroughtBackIntoRange() {
        assertThat(new PageRequest(0, 0)).isEqualTo(new PageRequest(1, 1));
        assertThat(new PageRequest(-7, 25).offset()).isZero();
        assertThat(new PageRequest(Integer.MAX_VALUE, Integer.MAX_VALUE).offset()).isEqualTo(999_999 * 500);
    }
}
