package pl.ostoja.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * The work of all weeks together, of one person or team.
 *
 * @param key id of the person or team; null for what nobody does
 * @param tooFull how many weeks need more hours than there are
 */
public record WorkFigure(String key, String name, long duties, BigDecimal needed, BigDecimal there, long tooFull) implements Serializable {
    static WorkFigure of(String key, String name, List<WeekFigure> weeks) {
        return new WorkFigure(
                key, name, weeks.stream().mapToLong(week -> week.duties() + week.earlier()).sum(),
                weeks.stream().map(WeekFigure::needed).reduce(BigDecimal.ZERO, BigDecimal::add),
                weeks.stream().map(WeekFigure::there).reduce(BigDecimal.ZERO, BigDecimal::add), weeks.stream().filter(WeekFigure::isTooMuch).count());
    }

    boolean isNothing() {
        return duties == 0 && there.signum() == 0;
    }
}
