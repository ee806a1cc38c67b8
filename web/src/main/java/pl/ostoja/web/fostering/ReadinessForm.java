package pl.ostoja.web.fostering;

import pl.ostoja.fostering.NotReadyWhy;
import pl.ostoja.fostering.ReadinessContent;
import pl.ostoja.fostering.ReadinessKind;

/** What is typed about when a family takes children. */
public class ReadinessForm extends DatedForm {
    private static final long serialVersionUID = 1L;

    private ReadinessKind kind;
    private Integer places;
    private NotReadyWhy why;

    static ReadinessForm of(ReadinessContent content) {
        ReadinessForm form = new ReadinessForm();
        form.kind = content.kind();
        form.places = content.places();
        form.why = content.why();
        form.dated(content.since(), content.until(), content.remark());
        return form;
    }

    ReadinessContent content() {
        return new ReadinessContent(kind, getSince(), getUntil(), places, why, getRemark());
    }

    public ReadinessKind getKind() {
        return kind;
    }

    public void setKind(ReadinessKind kind) {
        this.kind = kind;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public NotReadyWhy getWhy() {
        return why;
    }

    public void setWhy(NotReadyWhy why) {
        this.why = why;
    }
}
