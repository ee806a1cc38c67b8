package pl.ostoja.web.fostering;

import pl.ostoja.fostering.DwellingContent;
import pl.ostoja.fostering.DwellingKind;

/** What is typed about how a family lives. */
public class DwellingForm extends DatedForm {
    private static final long serialVersionUID = 1L;

    private DwellingKind kind;
    private Integer area;
    private Integer rooms;
    private Integer freeBeds;

    static DwellingForm of(DwellingContent content) {
        DwellingForm form = new DwellingForm();
        form.kind = content.kind();
        form.area = content.area();
        form.rooms = content.rooms();
        form.freeBeds = content.freeBeds();
        form.dated(content.since(), content.until(), content.sleeping());
        return form;
    }

    DwellingContent content() {
        return new DwellingContent(kind, area, rooms, freeBeds, getSince(), getUntil(), getRemark());
    }

    public DwellingKind getKind() {
        return kind;
    }

    public void setKind(DwellingKind kind) {
        this.kind = kind;
    }

    public Integer getArea() {
        return area;
    }

    public void setArea(Integer area) {
        this.area = area;
    }

    public Integer getRooms() {
        return rooms;
    }

    public void setRooms(Integer rooms) {
        this.rooms = rooms;
    }

    public Integer getFreeBeds() {
        return freeBeds;
    }

    public void setFreeBeds(Integer freeBeds) {
        this.freeBeds = freeBeds;
    }
}
