package pl.ostoja.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static pl.ostoja.law.LegalNumber.BENEFIT_KINSHIP;
import static pl.ostoja.law.LegalNumber.COURT_INFO_INTERVAL_M;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.shared.BusinessRuleViolation;

class LawBookTest {
    private static final LocalDate JUNE_2024 = LocalDate.of(2024, 6, 1);
    private static final LocalDate JUNE_2026 = LocalDate.of(2026, 6, 1);

    @Test
    @DisplayName("PAR-1: a number ends the day before the next one begins, whatever their order in the store")
    void aNewRowEndsTheFormerOne() {
        var book = new LawBook(List.of(row(1075, JUNE_2026, null), row(1002, JUNE_2024, null)));

        assertThat(book.history(BENEFIT_KINSHIP))
                .extracting(LegalValue::validFrom, LegalValue::validTo)
                .containsExactly(
                        tuple(JUNE_2024, LocalDate.of(2026, 5, 31)),
                        tuple(JUNE_2026, null));
    }

    @Test
    @DisplayName("PAR-1: a row that ends by itself leaves a gap; one that would end later is cut")
    void aRowMayEndByItself() {
        var book = new LawBook(List.of(row(1002, JUNE_2024, LocalDate.of(2025, 5, 31)), row(1075, JUNE_2026, null)));
        assertThat(book.history(BENEFIT_KINSHIP).getFirst().validTo()).isEqualTo("2025-05-31");

        book = new LawBook(List.of(row(1002, JUNE_2024, LocalDate.of(2030, 1, 1)), row(1075, JUNE_2026, null)));
        assertThat(book.history(BENEFIT_KINSHIP).getFirst().validTo()).isEqualTo("2026-05-31");
    }

    @Test
    @DisplayName("PAR-2: the law of a day holds the number that applies on it")
    void theNumberChangesOnItsFirstDay() {
        var book = new LawBook(List.of(row(1002, JUNE_2024, null), row(1075, JUNE_2026, null)));

        assertThat(book.on(JUNE_2026.minusDays(1)).amount(BENEFIT_KINSHIP)).isEqualByComparingTo("1002");
        assertThat(book.on(JUNE_2026).amount(BENEFIT_KINSHIP)).isEqualByComparingTo("1075");
    }

    @Test
    @DisplayName("PAR-2, PAR-3: a single number can be asked for a day; one that is not known is refused")
    void aSingleNumberOfADay() {
        var book = new LawBook(List.of(row(1002, JUNE_2024, LocalDate.of(2025, 5, 31)), row(1075, JUNE_2026, null)));

        assertThat(book.whole(BENEFIT_KINSHIP, JUNE_2024)).isEqualTo(1002);
        assertThat(book.whole(BENEFIT_KINSHIP, JUNE_2026)).isEqualTo(1075);
        assertThatThrownBy(() -> book.whole(BENEFIT_KINSHIP, JUNE_2026.minusDays(1)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("PAR-3"));
    }

    @Test
    @DisplayName("PAR-3: a number that is not known for the day is refused, never guessed")
    void anUnknownNumberIsRefused() {
        var law = new LawBook(List.of(row(1002, JUNE_2024, LocalDate.of(2025, 5, 31)), row(1075, JUNE_2026, null)))
                .on(LocalDate.of(2025, 6, 1));

        assertThat(law.knows(BENEFIT_KINSHIP)).isFalse();
        assertThatThrownBy(() -> law.amount(BENEFIT_KINSHIP))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("PAR-3"));
        assertThatThrownBy(() -> law.whole(COURT_INFO_INTERVAL_M)).isInstanceOf(BusinessRuleViolation.class);
    }

    private static LegalValue row(int amount, LocalDate from, LocalDate to) {
        return new LegalValue(BENEFIT_KINSHIP, BigDecimal.valueOf(amount), from, to, "art. 80", "M.P.", Evidence.VERIFIED);
    }
}
