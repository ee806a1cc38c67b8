package pl.ostoja.settlement.speed;

import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.settlement.SettlementFixture.aChild;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.settlement.CircumstanceKind;
import pl.ostoja.settlement.CostFacts;
import pl.ostoja.settlement.MonthOfCare;
import pl.ostoja.settlement.SettledMonth;
import pl.ostoja.settlement.SettlementFixture;
import pl.ostoja.settlement.SettlementMonth;

/**
 * How many months of children one thread settles in a second, from facts in memory; and beside it one statement written by hand for the plain case alone: one
 * family for the whole month, 10, 30 or 50 per cent.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class MonthBenchmark {
    private static final int CHILDREN = 10_000;
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final String PLAIN =
            """
            select s.child, a.amount, round(a.amount * r.percent / 100, 2)
            from stay s
            join amount a on a.valid_from = (select max(valid_from) from amount where valid_from <= date '2026-06-01')
            join rate r on r.care_year = least(3, 1 + cast(floor(
                ((2026 - extract(year from s.since)) * 12 + 6 - extract(month from s.since)) / 12) as integer))
            where s.since <= date '2026-06-01' and (s.until is null or s.until > date '2026-06-30')""";

    private final SettlementMonth month = SettlementFixture.month("2026-06", SettlementFixture.RECOMMENDED, SettlementFixture.averageCost("9192.75"));
    private List<CostFacts> plain;
    private List<CostFacts> mixed;
    private Connection database;
    private PreparedStatement statement;

    @Setup
    public void invent() throws SQLException {
        plain = children(MonthBenchmark::plain);
        mixed = children(MonthBenchmark::any);
        database = PlainTables.filled(plain);
        statement = database.prepareStatement(PLAIN);
        if (plainByRules() != plainBySql()) {
            throw new IllegalStateException("the statement and the rules do not come to the same");
        }
    }

    @TearDown
    public void close() throws SQLException {
        database.close();
    }

    @Benchmark
    @OperationsPerInvocation(CHILDREN)
    public long plainByRules() {
        return settled(plain);
    }

    @Benchmark
    @OperationsPerInvocation(CHILDREN)
    public long plainBySql() throws SQLException {
        long municipal = 0;
        try (var lines = statement.executeQuery()) {
            while (lines.next()) {
                BigDecimal part = lines.getBigDecimal(3);
                municipal += part.movePointRight(2).longValueExact();
            }
        }
        return municipal;
    }

    /** Moves, supplements, institutions, respite, places of art. 87(2), years that change in the month. */
    @Benchmark
    @OperationsPerInvocation(CHILDREN)
    public long mixedByRules() {
        return settled(mixed);
    }

    private long settled(List<CostFacts> children) {
        long municipal = 0;
        for (CostFacts child : children) {
            SettledMonth settled = MonthOfCare.of(child, month);
            municipal += settled.municipal().value();
        }
        return municipal;
    }

    private static List<CostFacts> children(IntFunction<CostFacts> child) {
        return new ArrayList<>(IntStream.range(0, CHILDREN).mapToObj(child).toList());
    }

    /** Placed on the first of one of the last 40 months. */
    private static CostFacts plain(int number) {
        return aChild(aStay(FIRST.minusMonths(number % 40))).build();
    }

    private static CostFacts any(int number) {
        LocalDate placed = FIRST.minusDays(20 + number % 1400);
        return switch (number % 10) {
            case 0, 1, 2, 3 -> plain(number);
            case 4 -> aChild(aStay(placed)).with(CircumstanceKind.DISABILITY_SUPPLEMENT, "2026-06-11", "2026-12-31").build();
            case 5 -> aChild(aStay(placed)).with(CircumstanceKind.ELSEWHERE, "2026-06-05", "2026-06-16").build();
            case 6 -> aChild(aStay(placed)).with(CircumstanceKind.RESPITE, "2026-06-10", "2026-06-23").build();
            case 7 -> aChild(aStay(placed).in(CareForm.SOCIALISATION_FACILITY)).build();
            case 8 -> aChild(aStay(placed).until(LocalDate.of(2026, 6, 12), EndReason.TRANSFER_INSTITUTION),
                            aStay("2026-06-12").id(7002).in(CareForm.SOCIALISATION_FACILITY))
                    .build();
            default -> aChild(aStay(LocalDate.of(2025, 6, 2 + number / 10 % 28))).build();
        };
    }
}
