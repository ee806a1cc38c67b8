package pl.ostoja.web.protection;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import pl.ostoja.duty.Deadline;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.web.placement.TermsForm;

/** A moment as it is typed: a day and a time, both or neither. */
public class MomentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private LocalTime time;

    static MomentForm of(Instant moment) {
        MomentForm form = new MomentForm();
        if (moment != null) {
            ZonedDateTime local = moment.atZone(Deadline.POLAND);
            form.day = local.toLocalDate();
            form.time = local.toLocalTime();
        }
        return form;
    }

    /** Null if nothing was typed. */
    Instant moment() {
        if ((day == null) != (time == null)) {
            throw new BusinessRuleViolation("PRT-8", "protection.violation.momentHalf");
        }
        return TermsForm.moment(day, time);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
