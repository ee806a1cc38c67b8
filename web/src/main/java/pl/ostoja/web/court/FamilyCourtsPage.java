package pl.ostoja.web.court;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.court.FamilyCourtFilter;
import pl.ostoja.court.FamilyCourtListService;
import pl.ostoja.court.FamilyCourtRow;
import pl.ostoja.court.FamilyCourtSort;
import pl.ostoja.court.FamilyCourtState;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.faces.Sorting;

/** Families with an assistant with which courts deal: {@code /court/families}. */
@Named
@RequestScoped
@Exported(at = "/court/families", title = "court.families", kind = "ASSISTANCE")
public class FamilyCourtsPage implements ExportedList<FamilyCourtRow> {
    @Inject FamilyCourtListService lists;
    @Inject Query query;

    private Page<FamilyCourtRow> families;

    public Page<FamilyCourtRow> getFamilies() {
        if (families == null) {
            families = page(query.page());
        }
        return families;
    }

    @Override
    public Page<FamilyCourtRow> page(PageRequest request) {
        var sort = Sorting.of(getSort(), FamilyCourtSort.DUE);
        var filter = new FamilyCourtFilter(query.text("q"), query.constant("state", FamilyCourtState.class));
        return lists.list(filter, sort.by(), sort.descending(), request);
    }

    @Override
    public List<Column<FamilyCourtRow>> columns() {
        return List.of(
                new Column<>("assistance.family", FamilyCourtRow::label),
                new Column<>("people.fileNumber", FamilyCourtRow::fileNumber),
                new Column<>("assistance.obliged", FamilyCourtRow::obliged),
                new Column<>("court.court", FamilyCourtRow::court),
                new Column<>("court.reference", FamilyCourtRow::reference),
                new Column<>("court.families.next", FamilyCourtRow::dueOn));
    }

    public String getSort() {
        return query.sort("due");
    }

    public FamilyCourtState[] getStates() {
        return FamilyCourtState.values();
    }
}
