package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HiddenWordsTest {
    private static final LocalDate HANDED_OVER = LocalDate.of(2026, 3, 10);

    @Test
    @DisplayName("VIS-6: what the one before wrote up to the day before is hidden, what anybody else wrote is not")
    void wordsOfTheOneBefore() {
        AccountId before = AccountId.next();
        HiddenWords hidden = new HiddenWords(Map.of(before, HANDED_OVER));

        assertThat(hidden.hide(before, HANDED_OVER.minusDays(1))).contains(HANDED_OVER);
        assertThat(hidden.hide(before, HANDED_OVER)).isEmpty();
        assertThat(hidden.hide(AccountId.next(), HANDED_OVER.minusDays(1))).isEmpty();
        assertThat(HiddenWords.NONE.hide(before, HANDED_OVER.minusDays(1))).isEmpty();
    }
}
