package pl.ostoja.web.fostering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.fostering.FamilyRests;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.RestDetails;
import pl.ostoja.fostering.RestService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** All rests of a foster family, the latest first: {@code /fostering/rests?family=…}. */
@Named
@RequestScoped
@Exported(at = "/fostering/rests", title = "fostering.rests", kind = "FAMILY_REST")
public class RestsPage implements ExportedList<RestDetails> {
    @Inject RestService service;
    @Inject Query query;

    private FamilyRests rests;

    @Override
    public Page<RestDetails> page(PageRequest request) {
        return Page.slice(getRests().rests(), request);
    }

    @Override
    public List<Column<RestDetails>> columns() {
        return List.of(
                new Column<>("fostering.rest.since", rest -> rest.content().since()),
                new Column<>("fostering.rest.until", rest -> rest.content().until()),
                new Column<>("fostering.rest.days", rest -> rest.content().days().days()),
                new Column<>("fostering.rest.announcedOn", rest -> rest.content().announcedOn()),
                new Column<>("fostering.rest.lateWhy", rest -> rest.content().lateWhy()),
                new Column<>("fostering.rest.care", rest -> rest.content().care()));
    }

    public FamilyRests getRests() {
        if (rests == null) {
            rests = service.of(new FosterFamilyId(query.id("family")));
        }
        return rests;
    }
}
