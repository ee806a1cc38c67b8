package pl.ostoja.note;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.settlement.SettlementFixture.zl;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.note.Allocation.Claim;
import pl.ostoja.note.Allocation.Credit;
import pl.ostoja.settlement.Grosze;
import pl.ostoja.settlement.Interest;
import pl.ostoja.settlement.Percent;

/** What was paid of notes, and what is late. */
class ArrearsTest {
    private static final NoteId OLD = new NoteId(new UUID(0, 1));
    private static final NoteId NEW = new NoteId(new UUID(0, 2));
    private static final List<Claim> CLAIMS = List.of(new Claim(NEW, day("2026-10-30"), zl("500")), new Claim(OLD, day("2026-09-30"), zl("1000")));
    private static final List<Interest.Rate> RATES = List.of(new Interest.Rate(day("2020-01-01"), Percent.of(new BigDecimal("9.5"))));

    @Test
    @DisplayName("NOT-6: a payment that names no note pays the one that was due the longest")
    void theOldestFirst() {
        var paid = Allocation.of(CLAIMS, List.of(credit(1, "2026-11-02", "1200", null)));

        assertThat(paid.open()).containsExactly(Map.entry(OLD, Grosze.NONE), Map.entry(NEW, zl("300")));
    }

    @Test
    @DisplayName("NOT-6: a payment that names a note pays that one, and with the rest the oldest")
    void theNamedOneFirst() {
        var paid = Allocation.of(CLAIMS, List.of(credit(1, "2026-11-02", "600", NEW)));

        assertThat(paid.open()).containsEntry(OLD, zl("900")).containsEntry(NEW, Grosze.NONE);
    }

    @Test
    @DisplayName("NOT-7: what is more than all notes stays a credit, and pays the next note")
    void overpaid() {
        var payment = List.of(credit(1, "2026-09-01", "1600", null));

        assertThat(Allocation.of(CLAIMS, payment).overpaid()).isEqualTo(zl("100"));
        assertThat(Allocation.of(List.of(CLAIMS.get(1)), payment).overpaid()).isEqualTo(zl("600"));
    }

    @Test
    @DisplayName("NOT-8: on the last day of payment nothing is late, on the day after it is")
    void late() {
        assertThat(arrears("2026-09-30").late()).isEqualTo(Grosze.NONE);
        assertThat(arrears("2026-10-01").late()).isEqualTo(zl("1000"));
        assertThat(arrears("2026-10-31").late()).isEqualTo(zl("1500"));
        assertThat(arrears("2026-10-31").open()).isEqualTo(zl("1500"));
    }

    @Test
    @DisplayName("NOT-9: interest runs on what was paid late until it was paid, on the rest until the day asked for")
    void interest() {
        var allocation = Allocation.of(CLAIMS, List.of(credit(1, "2026-10-10", "400", null)));

        var arrears = Arrears.on(day("2026-10-20"), CLAIMS, allocation, RATES);

        // 400 × 9,5 % × 10 ÷ 365 = 1,041; 600 × 9,5 % × 20 ÷ 365 = 3,123
        assertThat(arrears.interest()).isEqualTo(zl("4.16"));
    }

    @Test
    @DisplayName("NOT-9: without rates there is none")
    void noInterest() {
        assertThat(Arrears.on(day("2027-10-20"), CLAIMS, Allocation.of(CLAIMS, List.of()), List.of()).interest()).isEqualTo(Grosze.NONE);
    }

    @Test
    @DisplayName("NOT-11: what a correction takes off was never owed: no interest runs on it, and what was paid of it counts for the next note")
    void corrected() {
        var old = new DebtorAccount.Issued(OLD, null, day("2026-09-16"), day("2026-09-30"), zl("1000"));
        var correction = new DebtorAccount.Issued(new NoteId(new UUID(0, 3)), OLD, day("2026-12-01"), day("2026-12-15"), zl("-400"));
        var next = new DebtorAccount.Issued(NEW, null, day("2026-10-16"), day("2026-10-30"), zl("500"));

        var unpaid = DebtorAccount.of(List.of(old, correction), List.of());
        // 600 × 9,5 % × 365 ÷ 365
        assertThat(unpaid.on(day("2027-09-30"), RATES).interest()).isEqualTo(zl("57"));

        var paid = DebtorAccount.of(List.of(old, correction, next), List.of(credit(1, "2026-09-20", "1000", OLD)));
        assertThat(paid.allocation().open()).containsExactly(Map.entry(OLD, Grosze.NONE), Map.entry(NEW, zl("100")));
    }

    @Test
    @DisplayName("NOT-11: a correction that takes off more than there is, or names no note, is a credit")
    void correctedBelowNothing() {
        var old = new DebtorAccount.Issued(OLD, null, day("2026-09-16"), day("2026-09-30"), zl("100"));
        var correction = new DebtorAccount.Issued(NEW, OLD, day("2026-12-01"), day("2026-12-15"), zl("-150"));

        assertThat(DebtorAccount.of(List.of(old, correction), List.of()).allocation().overpaid()).isEqualTo(zl("50"));
        assertThat(DebtorAccount.of(List.of(correction), List.of()).allocation().overpaid()).isEqualTo(zl("150"));
    }

    /** NOT-6, NOT-7: whatever comes in whatever order, every grosz is on one note or left over, no note is paid twice, and the oldest first. */
    @Property(tries = 300)
    void everyGroszGoesToOnePlace(@ForAll Random random) {
        List<Claim> claims = new ArrayList<>();
        List<Credit> credits = new ArrayList<>();
        for (int i = 0; i < random.nextInt(8); i++) {
            claims.add(new Claim(new NoteId(new UUID(1, i)), day("2026-01-01").plusDays(random.nextInt(300)), new Grosze(1 + random.nextInt(5000))));
        }
        for (int i = 0; i < random.nextInt(8); i++) {
            credits.add(new Credit(new UUID(2, i), day("2026-01-01").plusDays(random.nextInt(300)), new Grosze(1 + random.nextInt(9000)), null));
        }

        var paid = Allocation.of(claims, credits);

        long came = credits.stream().mapToLong(credit -> credit.amount().value()).sum();
        long went = paid.parts().stream().mapToLong(part -> part.amount().value()).sum();
        assertThat(went + paid.overpaid().value()).isEqualTo(came);
        assertThat(paid.open().values()).allMatch(open -> open.value() >= 0);
        assertThat(paid.open().values().stream().mapToLong(Grosze::value).sum())
                .isEqualTo(claims.stream().mapToLong(claim -> claim.total().value()).sum() - went);
        assertThat(paid.overpaid().isZero() || paid.open().values().stream().allMatch(Grosze::isZero)).isTrue();
        var firstOpen = paid.open().values().stream().dropWhile(Grosze::isZero).skip(1).toList();
        assertThat(paid.parts()).noneMatch(part -> paid.open().keySet().stream().toList().indexOf(part.note()) > paid.open().size() - firstOpen.size() - 1);
    }

    private static Arrears arrears(String day) {
        return Arrears.on(day(day), CLAIMS, Allocation.of(CLAIMS, List.of()), RATES);
    }

    private static Credit credit(int id, String on, String amount, NoteId note) {
        return new Credit(new UUID(9, id), day(on), zl(amount), note);
    }
}
