package pl.ostoja.web.supporting;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.supporting.Dissolution;
import pl.ostoja.supporting.DissolutionReason;

/** That a supporting family was dissolved, as typed. */
public class DissolutionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate lastDay;
    private DissolutionReason why;
    private String note;

    void show(Dissolution dissolution) {
        lastDay = dissolution.lastDay();
        why = dissolution.why();
        note = dissolution.note();
    }

    Dissolution dissolution() {
        return new Dissolution(lastDay, why, note);
    }

    public DissolutionReason[] getReasons() {
        return DissolutionReason.values();
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public DissolutionReason getWhy() {
        return why;
    }

    public void setWhy(DissolutionReason why) {
        this.why = why;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
