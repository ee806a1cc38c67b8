package pl.ostoja.settlement;

import java.util.ArrayList;
import java.util.List;
import pl.ostoja.law.Policy;
import pl.ostoja.law.Readings;
import pl.ostoja.shared.Explanation;

/** SET-37: which settings had a say in a line, for whoever asks why it is so. */
final class SettingsUsed {
    private final Settings settings;
    private final List<Explanation> used = new ArrayList<>();

    private SettingsUsed(Settings settings) {
        this.settings = settings;
    }

    static List<Explanation> in(Line line) {
        var used = new SettingsUsed(line.settings());
        if (line.share().notShared() == null) {
            used.ofTheYear();
        }
        used.ofTheDays(line);
        if (line.form().takesEmergencies()) {
            used.add(Policy.COFINANCE_EMERGENCY, line.settings().emergencyShared());
        }
        switch (line.category()) {
            case COORDINATOR -> used.add(Policy.COFINANCE_COORDINATOR_COST, line.settings().coordinatorShared());
            case PARENTAL_FEE -> used.add(Policy.NET_OF_PARENTAL_FEE, line.settings().parentalFee());
            default -> {}
        }
        return List.copyOf(used.used);
    }

    private void ofTheYear() {
        add(Policy.YEAR_COUNTING, settings.yearCounting());
        add(Policy.GAP_NOT_INTERRUPTING, settings.gapNotInterrupting());
        if (settings.yearCounting() != Readings.YearCounting.CUMULATIVE_DAYS) {
            add(Policy.YEAR_BOUNDARY, settings.yearBoundary());
            add(Policy.FEB29, settings.feb29());
        }
        add(Policy.RATE_CHANGE_IN_MONTH, settings.rateChange());
    }

    private void ofTheDays(Line line) {
        if (line.cost().measure() == Cost.Measure.ENTERED) {
            add(Policy.EXPENSE_BASIS, settings.expenseBasis());
            return;
        }
        add(Policy.COUNT_LEAVING_DAY, settings.leavingDayCounts());
        add(Policy.HOME_LEAVE_REDUCES_COST, settings.homeLeaveReduces());
        if (line.category() == Category.INSTITUTION && !line.form().takesEmergencies()) {
            add(Policy.PARTIAL_MONTH_INSTITUTION, settings.partialMonth());
        }
    }

    private <T> void add(Policy<T> policy, T answer) {
        used.add(Explanation.of("settlement.setting", Explanation.of(policy.labelKey()), policy.option(answer).label()));
    }
}
