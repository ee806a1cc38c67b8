package pl.ostoja.web.wellbeing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;
import pl.ostoja.wellbeing.WellbeingDetails;
import pl.ostoja.wellbeing.WellbeingGroup;
import pl.ostoja.wellbeing.WellbeingKind;
import pl.ostoja.wellbeing.WellbeingOverview;
import pl.ostoja.wellbeing.WellbeingService;

/** Health, school and disability of one child: {@code /wellbeing/list?child=…}. */
@Named
@RequestScoped
@Exported(at = "/wellbeing/list", title = "wellbeing.tab", kind = "WELLBEING_FACT")
public class WellbeingPage implements ExportedList<WellbeingDetails> {
    @Inject WellbeingService service;
    @Inject Query query;

    private WellbeingOverview overview;

    @Override
    public Page<WellbeingDetails> page(PageRequest request) {
        return Page.slice(Stream.of(WellbeingGroup.values()).flatMap(group -> getOverview().of(group).stream()).toList(), request);
    }

    @Override
    public List<Column<WellbeingDetails>> columns() {
        return List.of(
                new Column<>("wellbeing.kind", fact -> fact.content().kind()),
                new Column<>("wellbeing.name", fact -> fact.content().name()),
                new Column<>("wellbeing.town", fact -> fact.content().town()),
                new Column<>("wellbeing.degree", fact -> fact.content().degree()),
                new Column<>("wellbeing.number", fact -> fact.content().number()),
                new Column<>("wellbeing.since", fact -> fact.content().since()),
                new Column<>("wellbeing.until", fact -> fact.content().until()),
                new Column<>("wellbeing.nextOn", fact -> fact.content().nextOn()));
    }

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
