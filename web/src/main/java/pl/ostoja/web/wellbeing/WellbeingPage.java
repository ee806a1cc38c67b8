package pl.ostoja.web.wellbeing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.placement.ChildId;
import pl.ostoja.web.faces.Query;
import pl.ostoja.wellbeing.WellbeingDetails;
import pl.ostoja.wellbeing.WellbeingGroup;
import pl.ostoja.wellbeing.WellbeingKind;
import pl.ostoja.wellbeing.WellbeingOverview;
import pl.ostoja.wellbeing.WellbeingService;

/** Health, school and disability of one child: {@code /wellbeing/list?child=…}. */
@Named
@RequestScoped
public class WellbeingPage {
    @Inject WellbeingService service;
    @Inject Query query;

    private WellbeingOverview overview;

    public WellbeingOverview getOverview() {
        if (overview == null) {
            overview = service.of(new ChildId(query.id("child")));
        }
        return overview;
    }

    /** @param group by its name, as the page writes it */
    public List<WellbeingDetails> of(String group) {
        return getOverview().of(WellbeingGroup.valueOf(group));
    }

    public List<WellbeingKind> kinds(String group) {
        return Stream.of(WellbeingKind.values()).filter(kind -> kind.group() == WellbeingGroup.valueOf(group)).toList();
    }
}
