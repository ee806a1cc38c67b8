package pl.ostoja.web.settlement;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.CareForm;
import pl.ostoja.settlement.FacilityContent;

/** What is typed about an institution. */
public class FacilityForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private CareForm type;
    private String county;

    static FacilityForm of(FacilityContent content) {
        FacilityForm form = new FacilityForm();
        form.name = content.name();
        form.type = content.type();
        form.county = content.county().value();
        return form;
    }

    FacilityContent content() {
        return new FacilityContent(name, type, new TerytCode(county));
    }

    public List<CareForm> getTypes() {
        return Stream.of(CareForm.values()).filter(form -> !form.isFamilyBased()).toList();
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
}
