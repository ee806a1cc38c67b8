package pl.ostoja.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SortingTest {
    private enum Column {
        NAME,
        DUE
    }

    @Test
    void sortsUpwardsByTheColumnThatIsNamedAndDownwardsWithAMinus() {
        assertThat(Sorting.of("due", Column.NAME)).isEqualTo(new Sorting<>(Column.DUE, false));
        assertThat(Sorting.of("-due", Column.NAME)).isEqualTo(new Sorting<>(Column.DUE, true));
    }

    @Test
    void sortsByTheUsualColumnIfTheOneNamedDoesNotExist() {
        assertThat(Sorting.of("-size", Column.NAME)).isEqualTo(new Sorting<>(Column.NAME, true));
    }
}
