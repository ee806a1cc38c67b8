package pl.ostoja.web.facility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.facility.FacilityContent;
import pl.ostoja.placement.CareForm;

/** What is typed about an institution. */
public class FacilityForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private CareForm type;
    private String county;
    private Integer places;
    private String permit;
    private LocalDate permitUntil;
    private String morePermit;

    static FacilityForm of(FacilityContent content) {
        FacilityForm form = new FacilityForm();
        form.name = content.name();
        form.type = content.type();
        form.county = content.county().value();
        form.places = content.places();
        form.permit = content.permit();
        form.permitUntil = content.permitUntil();
        form.morePermit = content.morePermit();
        return form;
    }

    FacilityContent content() {
        return new FacilityContent(name, type, new TerytCode(county), places, permit, permitUntil, morePermit);
    }

    static List<CareForm> types() {
        return Stream.of(CareForm.values()).filter(form -> !form.isFamilyBased()).toList();
    }

    public List<CareForm> getTypes() {
        return types();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public CareForm getType() {
        return type;
    }

    public void setType(CareForm type) {
        this.type = type;
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(String county) {
        this.county = county;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public String getPermit() {
        return permit;
    }

    public void setPermit(String permit) {
        this.permit = permit;
    }

    public LocalDate getPermitUntil() {
        return permitUntil;
    }

    public void setPermitUntil(LocalDate permitUntil) {
        this.permitUntil = permitUntil;
    }

    public String getMorePermit() {
        return morePermit;
    }

    public void setMorePermit(String morePermit) {
        this.morePermit = morePermit;
    }
}
