package pl.ostoja.web.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pl.ostoja.plan.AreaScores;
import pl.ostoja.plan.AssessmentDetails;
import pl.ostoja.plan.LifeArea;

/** The scores of some assessments, area under area, as dots on a line from the first to the last: what a path and circles need. The table says the same. */
public final class AssessmentChart {
    private static final int MOST_SHOWN = 8;
    private static final int LABELS = 190;
    private static final int STEP = 60;
    private static final int ROW = 44;
    private static final int TOP = 30;
    private static final int RISE = 7;

    private final List<AssessmentDetails> shown;

    /** @param latestFirst the last ones are drawn */
    AssessmentChart(List<AssessmentDetails> latestFirst) {
        shown = latestFirst.stream().limit(MOST_SHOWN).toList().reversed();
    }

    /** A dot with its score. */
    public record Dot(int x, int y, int score) {}

    /** One area: where its name stands, its line and its dots. */
    public record Row(LifeArea area, int y, String line, List<Dot> dots) {}

    /** A day above its dots. */
    public record Day(int x, LocalDate on) {}

    public int getWidth() {
        return LABELS + Math.max(1, shown.size()) * STEP;
    }

    public int getHeight() {
        return TOP + LifeArea.values().length * ROW;
    }

    public List<Day> getDays() {
        List<Day> days = new ArrayList<>();
        shown.forEach(one -> days.add(new Day(x(days.size()), one.content().assessedOn())));
        return days;
    }

    public List<Row> getRows() {
        return Arrays.stream(LifeArea.values()).map(this::row).toList();
    }

    private Row row(LifeArea area) {
        int middle = TOP + area.ordinal() * ROW + ROW / 2;
        List<Dot> dots = new ArrayList<>();
        shown.forEach(one -> {
            int score = area.in(one.content().scores());
            dots.add(new Dot(x(dots.size()), middle - (score - (AreaScores.LEAST + AreaScores.MOST) / 2) * RISE, score));
        });
        StringBuilder line = new StringBuilder();
        dots.forEach(dot -> line.append(line.isEmpty() ? 'M' : 'L').append(dot.x()).append(' ').append(dot.y()));
        return new Row(area, middle, line.toString(), dots);
    }

    private static int x(int place) {
        return LABELS + place * STEP + STEP / 2;
    }
}
