package pl.ostoja.web.fostering;

import java.time.LocalDate;
import pl.ostoja.fostering.DwellingContent;
import pl.ostoja.fostering.DwellingKind;
import pl.ostoja.fostering.DwellingPlace;

/** What is typed about how a family lives. */
public class DwellingForm extends DatedForm {
    private static final long serialVersionUID = 1L;

    private DwellingKind kind;
    private Integer area;
    private Integer rooms;
    private Integer freeBeds;
    private DwellingPlace place = DwellingPlace.COUNTY;
    private LocalDate allowedOn;
    private String allowedBy;
    private String allowedWhy;

    static DwellingForm of(DwellingContent content) {
        DwellingForm form = new DwellingForm();
        form.kind = content.kind();
        form.area = content.area();
        form.rooms = content.rooms();
        form.freeBeds = content.freeBeds();
        form.place = content.place();
        form.allowedOn = content.allowedOn();
        form.allowedBy = content.allowedBy();
        form.allowedWhy = content.allowedWhy();
        form.dated(content.since(), content.until(), content.sleeping());
        return form;
    }

    DwellingContent content() {
        return new DwellingContent(kind, area, rooms, freeBeds, getSince(), getUntil(), getRemark(), place, allowedOn, allowedBy, allowedWhy);
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

    public DwellingPlace getPlace() {
        return place;
    }

    public void setPlace(DwellingPlace place) {
        this.place = place;
    }

    public LocalDate getAllowedOn() {
        return allowedOn;
    }

    public void setAllowedOn(LocalDate allowedOn) {
        this.allowedOn = allowedOn;
    }

    public String getAllowedBy() {
        return allowedBy;
    }

    public void setAllowedBy(String allowedBy) {
        this.allowedBy = allowedBy;
    }

    public String getAllowedWhy() {
        return allowedWhy;
    }

    public void setAllowedWhy(String allowedWhy) {
        this.allowedWhy = allowedWhy;
    }

    public Integer getFreeBeds() {
        return freeBeds;
    }

    public void setFreeBeds(Integer freeBeds) {
        this.freeBeds = freeBeds;
    }
}
