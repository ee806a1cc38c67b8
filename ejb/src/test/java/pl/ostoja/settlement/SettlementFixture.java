package pl.ostoja.settlement;

import static pl.ostoja.placement.PlacementFixture.CHILD;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.law.LawBook;
import pl.ostoja.law.LawFixture;
import pl.ostoja.law.Policies;
import pl.ostoja.law.Policy;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.LeavingCare;
import pl.ostoja.placement.PlacementFixture.StayBuilder;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.shared.Period;

/** Children with their costs, and months, for tests of rules; every part that a test does not care about is plain. */
public final class SettlementFixture {
    public static final LawBook BOOK = LawFixture.lawBook();
    public static final Settings RECOMMENDED = Settings.of(Policies.recommended());
    public static final TerytCode COUNTY = new TerytCode("0603");
    public static final TerytCode MUNICIPALITY = new TerytCode("0603022");
    public static final UUID FACILITY = person(7001);

    private SettlementFixture() {}

    public static Grosze zl(String amount) {
        return Grosze.of(new BigDecimal(amount));
    }

    public static Period days(String since, String until) {
        return Period.of(day(since), day(until));
    }

    static <T> Settings recommendedBut(Policy<T> policy, T answer) {
        return Settings.of(Policies.recommended().with(policy, answer));
    }

    // ---- months ----

    public static SettlementMonth month(String month) {
        return month(month, RECOMMENDED);
    }

    public static SettlementMonth month(String month, Settings settings, AverageCost... averages) {
        return month(month, settings, List.of(), averages);
    }

    static SettlementMonth month(String month, Settings settings, Collection<CountyRate> raised, AverageCost... averages) {
        return new SettlementMonth(
                YearMonth.parse(month), settings, BOOK, raised, new AverageCosts(List.of(averages), Map.of()), List.of());
    }

    /** Published long ago. */
    public static AverageCost averageCost(String amount) {
        return averageCost(FACILITY, amount, "2011-01-01");
    }

    static AverageCost averageCost(UUID facility, String amount, String publishedOn) {
        return new AverageCost(
                UUID.nameUUIDFromBytes((facility + publishedOn).getBytes(StandardCharsets.UTF_8)), facility, null,
                CareForm.SOCIALISATION_FACILITY, zl(amount), day(publishedOn), "Dz. Urz. poz. 1");
    }

    // ---- children ----

    /** A child of a county and a municipality that have been decided on with the first stay. */
    public static CostBuilder aChild(StayBuilder... stays) {
        return new CostBuilder(List.of(stays).stream().map(StayBuilder::build).toList());
    }

    static CostBuilder aChild(List<StayFacts> stays) {
        return new CostBuilder(stays);
    }

    /** What a child costs, part by part. */
    public static final class CostBuilder {
        private final List<StayFacts> stays;
        private LocalDate died;
        private final Map<UUID, UUID> facilities = new HashMap<>();
        private final List<Circumstance> circumstances = new ArrayList<>();
        private final List<Expense> expenses = new ArrayList<>();
        private List<PayerDecision> payers = new ArrayList<>();
        private boolean decided;

        private CostBuilder(List<StayFacts> stays) {
            this.stays = stays;
            stays.stream().filter(stay -> !stay.form().isFamilyBased()).forEach(stay -> facilities.put(stay.id(), FACILITY));
        }

        CostBuilder died(String iso) {
            died = day(iso);
            return this;
        }

        CostBuilder inFacility(int stay, UUID facility) {
            facilities.put(stays.get(stay).id(), facility);
            return this;
        }

        CostBuilder nobodyKnowsWhere() {
            facilities.clear();
            return this;
        }

        public CostBuilder with(CircumstanceKind kind, String since, String until) {
            return with(kind, since, until, null);
        }

        CostBuilder with(CircumstanceKind kind, String since, String until, UUID place) {
            circumstances.add(new Circumstance(person(8000 + circumstances.size()), kind, days(since, until), place));
            return this;
        }

        CostBuilder spent(Category category, String amount, String forDay, String paidOn) {
            expenses.add(new Expense(
                    person(9000 + expenses.size()), category, zl(amount), day(forDay), paidOn == null ? null : day(paidOn)));
            return this;
        }

        CostBuilder paidBy(String since, TerytCode county, TerytCode municipality, NotShared excluded) {
            decided = true;
            payers.add(new PayerDecision(person(9500 + payers.size()), day(since), county, municipality, excluded));
            return this;
        }

        CostBuilder undecided() {
            decided = true;
            return this;
        }

        public CostFacts build() {
            var care = new CareFacts(CHILD, LocalDate.of(2010, 1, 1), died, stays, List.of(), LeavingCare.NOTHING_YET);
            if (!decided) {
                care.episodes().forEach(episode -> payers.add(
                        new PayerDecision(person(9500 + payers.size()), episode.since(), COUNTY, MUNICIPALITY, null)));
            }
            return new CostFacts(care, facilities, circumstances, expenses, payers);
        }

        public SettledMonth in(String month) {
            return in(SettlementFixture.month(month));
        }

        public SettledMonth in(SettlementMonth month) {
            return MonthOfCare.of(build(), month);
        }
    }
}
