package pl.ostoja.web.assistance;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.assistance.VisitPlan;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.text.Texts;

/** When to meet a family. */
public class PlanForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The usual rhythms: a week, two weeks, four. */
    private static final List<Integer> USUAL = List.of(7, 14, 28);

    /** From which day on a meeting is usually offered; null where none is. */
    private LocalDate today;

    private Integer in;
    private LocalDate on;
    private LocalTime at;
    private String purpose;

    /** One tap is enough for a usual day. */
    void offer(LocalDate day) {
        today = day;
    }

    void show(VisitPlan plan) {
        on = plan.on();
        at = plan.at() == null ? null : LocalTime.parse(plan.at());
        purpose = plan.purpose();
    }

    /** Null if nothing was agreed; without a day, which is asked for, if only something else was typed. */
    VisitPlan plan() {
        boolean said = purpose != null && !purpose.isBlank();
        LocalDate day = on == null && in != null && in > 0 ? today.plusDays(in) : on;
        return day == null && at == null && !said ? null : new VisitPlan(day, at == null ? null : at.toString(), said ? purpose : null);
    }

    public List<Choice> usual(Texts texts) {
        Stream<Choice> usual = USUAL.stream().map(days -> new Choice(days, texts.of("assistance.visit.next.in", days / 7, today.plusDays(days))));
        return Stream.concat(Stream.of(new Choice(0, texts.of("assistance.visit.next.not"))), usual).toList();
    }

    public Integer getIn() {
        return in;
    }

    public void setIn(Integer in) {
        this.in = in;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
