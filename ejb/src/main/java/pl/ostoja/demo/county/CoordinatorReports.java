package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import pl.ostoja.fostering.CoordinatorReportContent;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.shared.Period;

/** Invents what coordinators reported on each year: mostly in January, seldom late. Has dice of its own, so that it changes nothing else. */
final class CoordinatorReports {
    private static final double LATE = 0.1;

    private final Dice dice;
    private final LocalDate today;

    CoordinatorReports(Dice dice, LocalDate today) {
        this.dice = dice;
        this.today = today;
    }

    /** About a family that was coordinated on these days. */
    List<Coordinated.Reported> of(List<Period> coordinated) {
        TreeSet<Integer> years = new TreeSet<>();
        for (int year = 2012; year < today.getYear(); year++) {
            LocalDate end = LocalDate.of(year, 12, 31);
            if (coordinated.stream().anyMatch(days -> days.contains(end))) {
                years.add(year);
            }
        }
        List<Coordinated.Reported> reports = new ArrayList<>();
        for (int year : years) {
            LocalDate on = LocalDate.of(year + 1, 1, 1).plusDays(dice.chance(LATE) ? dice.between(40, 80) : dice.between(7, 28));
            if (!on.isAfter(today)) {
                reports.add(new Coordinated.Reported(new FamilyFactId(dice.id(on)), new CoordinatorReportContent(year, on, null)));
            }
        }
        return reports;
    }
}
