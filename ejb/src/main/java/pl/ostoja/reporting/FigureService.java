package pl.ostoja.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.access.TeamId;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyKinds;
import pl.ostoja.shared.Explanation;

/**
 * The work of the centre in numbers, as far as the caller sees the records behind them. Each number is found by the words that find its list. No names
 * of children and families are shown, so nothing is written into the trail.
 */
@Stateless
public class FigureService {
    @Inject
    DutyQueries duties;

    @Inject
    DutyKinds kinds;

    @Inject
    CaseloadQueries caseloads;

    @Inject
    WeeksAhead ahead;

    @Inject
    Clock clock;

    /** What is owed, and what came of the last twelve months' duties; in three statements. */
    @Allowed(Right.SEE_DUTIES)
    public DutyFigures duties() {
        List<String> order = kinds.all().stream().map(DutyKind::code).toList();
        List<DutyFigure> byKind = figures(DutyFigure.By.KIND).stream().sorted(Comparator.comparing(figure -> order.indexOf(figure.key()))).toList();
        return new DutyFigures(DutyFigure.all(byKind), byKind, figures(DutyFigure.By.TEAM), figures(DutyFigure.By.WORKER));
    }

    /** Families of coordinators and assistants against their limits; the own ones only for who does not manage caseloads. */
    @Allowed(Right.SEE_DUTIES)
    public List<CaseloadFigure> caseloads() {
        return caseloads.figures(LocalDate.now(clock));
    }

    /**
     * What falls due in the next eight weeks against the hours of those who do it; own work only for who does not manage caseloads. In six statements.
     *
     * @param worker null unless the weeks of one person are asked for
     * @param team null unless the weeks of one team are asked for
     */
    @Allowed(Right.SEE_DUTIES)
    public WeekFigures weeks(AccountId worker, TeamId team) {
        return ahead.weeks(worker, team);
    }

    private List<DutyFigure> figures(DutyFigure.By by) {
        return duties.figures(by).stream().map(row -> figure(row, by)).filter(figure -> !figure.isNothing()).toList();
    }

    private DutyFigure figure(Object[] of, DutyFigure.By by) {
        String key = Objects.toString(of[0], null);
        Explanation kind = by == DutyFigure.By.KIND ? Explanation.of(kinds.of(key).messageKey()) : null;
        String name = by == DutyFigure.By.KIND ? null : (String) of[1];
        return new DutyFigure(key, kind, name, number(of[2]), number(of[3]), number(of[4]), number(of[5]), number(of[6]));
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
