package pl.ostoja.web.supporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.supporting.SupportCount;
import pl.ostoja.supporting.SupportCounted;
import pl.ostoja.supporting.SupportingFilter;
import pl.ostoja.supporting.SupportingListService;
import pl.ostoja.supporting.SupportingRow;
import pl.ostoja.supporting.SupportingSort;
import pl.ostoja.supporting.SupportingState;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.AskedTime;
import pl.ostoja.web.faces.Query;

/** Families that support others: {@code /supporting/list}. */
@Named
@RequestScoped
@Exported(at = "/supporting/list", title = "supporting.list", kind = "SUPPORTING_FAMILY")
public class SupportingFamiliesPage implements ExportedList<SupportingRow> {
    @Inject SupportingListService lists;
    @Inject AskedTime time;
    @Inject Query query;

    private Page<SupportingRow> families;

    public Page<SupportingRow> getFamilies() {
        if (families == null) {
            families = page(query.page());
        }
        return families;
    }

    @Override
    public Page<SupportingRow> page(PageRequest request) {
        var sort = getSort();
        var descending = sort.startsWith("-");
        var filter = new SupportingFilter(query.text("q"), query.constant("state", SupportingState.class), query.flag("contracted"), counted());
        return lists.list(filter, by(descending ? sort.substring(1) : sort), descending, request);
    }

    @Override
    public List<Column<SupportingRow>> columns() {
        return List.of(
                new Column<>("supporting.family", SupportingRow::label),
                new Column<>("people.fileNumber", SupportingRow::fileNumber),
                new Column<>("supporting.carers", SupportingRow::carers),
                new Column<>("fostering.town", SupportingRow::town),
                new Column<>("supporting.state", SupportingRow::state),
                new Column<>("supporting.setUpOn", SupportingRow::setUpOn),
                new Column<>("supporting.families", SupportingRow::families),
                new Column<>("supporting.contracted", SupportingRow::contracted));
    }

    private static SupportingSort by(String column) {
        return Stream.of(SupportingSort.values()).filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(column)).findFirst().orElse(SupportingSort.NAME);
    }

    public String getSort() {
        var given = query.text("sort");
        return given == null ? "name" : given;
    }

    /** As a report counts supporting families; of today unless days are asked for. */
    private SupportCounted counted() {
        var count = query.constant("count", SupportCount.class);
        return count == null ? null : new SupportCounted(count, time.getFrom(), time.getTo());
    }

    public SupportCount[] getCounts() {
        return SupportCount.values();
    }

    public SupportingState[] getStates() {
        return SupportingState.values();
    }

    public List<Boolean> getFlags() {
        return List.of(true, false);
    }
}
