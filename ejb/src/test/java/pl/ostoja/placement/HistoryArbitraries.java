package pl.ostoja.placement;

import static pl.ostoja.placement.PlacementFixture.CHILD;
import static pl.ostoja.placement.PlacementFixture.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random children for properties: possible histories, with transfers, gaps, returns home and institutions. */
public final class HistoryArbitraries {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int TEN_YEARS = 3650;

    private HistoryArbitraries() {}

    private record Piece(CareForm form, EndReason end, int days, int gap) {}

    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, TEN_YEARS + 2000).map(FIRST::plusDays);
    }

    /** A child with one to five stays, the last of them open or not, and notices about some of them. */
    public static Arbitrary<CareFacts> children() {
        var born = Arbitraries.integers().between(-6000, 0);
        var placed = Arbitraries.integers().between(0, TEN_YEARS);
        var pieces = pieces().list().ofMinSize(1).ofMaxSize(5);
        return Combinators.combine(born, placed, pieces, Arbitraries.of(true, false))
                .as(HistoryArbitraries::child);
    }

    private static Arbitrary<Piece> pieces() {
        var forms = Arbitraries.of(
                CareForm.KINSHIP_FAMILY,
                CareForm.EMERGENCY_FAMILY,
                CareForm.FAMILY_HOME,
                CareForm.SOCIALISATION_FACILITY,
                CareForm.FAMILY_TYPE_FACILITY,
                CareForm.INTERVENTION_FACILITY);
        var ends = Arbitraries.of(EndReason.RETURN_TO_FAMILY, EndReason.RUNAWAY_REMOVED, EndReason.OTHER);
        var lengths = Arbitraries.integers().between(1, 900);
        var gaps = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 400)));
        return Combinators.combine(forms, ends, lengths, gaps).as(Piece::new);
    }

    private static CareFacts child(int bornBefore, int placedAfter, List<Piece> pieces, boolean stillThere) {
        var placed = FIRST.plusDays(placedAfter);
        var born = placed.plusDays(bornBefore);
        var stays = new ArrayList<StayFacts>();
        var notices = new ArrayList<NoticeSent>();
        var since = placed;
        for (var i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            var until = earlier(since.plusDays(piece.days()), born.plusYears(18));
            if (!since.isBefore(until)) {
                break;
            }
            var open = stillThere && i == pieces.size() - 1;
            var stay = PlacementFixture.aStay(since).in(piece.form());
            stays.add(open ? stay.build() : stay.until(until, piece.end()).build());
            notices.add(NoticeSent.on(stays.getLast().id(), NoticeKind.PAYERS, since.plusDays(piece.gap() % 20)));
            since = until.plusDays(piece.gap());
        }
        return new CareFacts(CHILD, born, null, stays, notices, new LeavingCare(placed.plusDays(1000), null));
    }

    /** Days on which reviews or filings took place. */
    public static Arbitrary<List<LocalDate>> acts() {
        return days().list().ofMaxSize(12);
    }

    public static UUID act(int number) {
        return person(5000 + number);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
