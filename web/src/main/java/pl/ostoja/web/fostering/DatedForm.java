package pl.ostoja.web.fostering;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed about a fact that holds from a day to a day. */
public abstract class DatedForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate since;
    private LocalDate until;
    private String remark;

    void dated(LocalDate from, LocalDate to, String note) {
        since = from;
        until = to;
        remark = note;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
