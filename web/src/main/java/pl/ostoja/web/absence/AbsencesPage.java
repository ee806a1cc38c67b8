package pl.ostoja.web.absence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.absence.AbsenceDetails;
import pl.ostoja.absence.AbsenceFilter;
import pl.ostoja.absence.AbsenceKind;
import pl.ostoja.absence.AbsenceListService;
import pl.ostoja.absence.AbsenceRow;
import pl.ostoja.absence.AbsenceService;
import pl.ostoja.absence.AbsenceSort;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.faces.Sorting;

/** Who is away today: {@code /absence/list}; and when one child was, beside its stays. */
@Named
@RequestScoped
@Exported(at = "/absence/list", title = "absence.list", kind = "CHILD")
public class AbsencesPage implements ExportedList<AbsenceRow> {
    @Inject AbsenceListService lists;
    @Inject AbsenceService service;
    @Inject Query query;

    private Page<AbsenceRow> today;
    private List<AbsenceDetails> ofChild;

    public Page<AbsenceRow> getToday() {
        if (today == null) {
            today = page(query.page());
        }
        return today;
    }

    @Override
    public Page<AbsenceRow> page(PageRequest request) {
        var sort = Sorting.of(getSort(), AbsenceSort.SINCE);
        var filter = new AbsenceFilter(query.text("q"), query.constant("kind", AbsenceKind.class));
        return lists.today(filter, sort.by(), sort.descending(), request);
    }

    @Override
    public List<Column<AbsenceRow>> columns() {
        return List.of(
                new Column<>("placement.child", AbsenceRow::name),
                new Column<>("people.fileNumber", AbsenceRow::fileNumber),
                new Column<>("absence.kind", AbsenceRow::kind),
                new Column<>("absence.facility", AbsenceRow::facility),
                new Column<>("absence.place", AbsenceRow::place),
                new Column<>("absence.since", AbsenceRow::since),
                new Column<>("absence.until", AbsenceRow::until),
                new Column<>("absence.livesWith", AbsenceRow::family),
                new Column<>("placement.form", AbsenceRow::form));
    }

    /** Those of the child in the address, the latest first. */
    public List<AbsenceDetails> getOfChild() {
        if (ofChild == null) {
            ofChild = service.of(new ChildId(query.id("child")));
        }
        return ofChild;
    }

    public String getSort() {
        return query.sort("-since");
    }

    public AbsenceKind[] getKinds() {
        return AbsenceKind.values();
    }
}
