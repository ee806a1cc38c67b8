package pl.ostoja.web.fostering;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.fostering.RestContent;

/** What is typed about a rest. */
public class RestForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate since;
    private LocalDate until;
    private LocalDate announcedOn;
    private String lateWhy;
    private String care;

    static RestForm of(RestContent content) {
        RestForm form = new RestForm();
        form.since = content.since();
        form.until = content.until();
        form.announcedOn = content.announcedOn();
        form.lateWhy = content.lateWhy();
        form.care = content.care();
        return form;
    }

    RestContent content() {
        return new RestContent(since, until, announcedOn, lateWhy, care);
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

    public LocalDate getAnnouncedOn() {
        return announcedOn;
    }

    public void setAnnouncedOn(LocalDate announcedOn) {
        this.announcedOn = announcedOn;
    }

    public String getLateWhy() {
        return lateWhy;
    }

    public void setLateWhy(String lateWhy) {
        this.lateWhy = lateWhy;
    }

    public String getCare() {
        return care;
    }

    public void setCare(String care) {
        this.care = care;
    }
}
