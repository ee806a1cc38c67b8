package pl.ostoja.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import pl.ostoja.access.TrailService;
import pl.ostoja.audit.AuditAction;
import pl.ostoja.audit.TrailFilter;
import pl.ostoja.audit.TrailRow;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Query;

/** Who did what and when; all filters stand in the address. */
@Named
@RequestScoped
@Exported(at = "/audit/trail", title = "audit.trail", kind = "TRAIL")
public class TrailPage implements ExportedList<TrailRow> {
    @Inject TrailService service;
    @Inject FieldNames names;
    @Inject Query query;

    private Page<TrailRow> entries;
    private List<Choice> kinds;
    private long before = Long.MAX_VALUE;

    /** While a file is written the trail goes on and pushes entries to the next page; what has been given is not given again. */
    @Override
    public Page<TrailRow> page(PageRequest request) {
        var filter = new TrailFilter(
                query.text("account"), query.constant("action", AuditAction.class), query.text("kind"), query.date("from"), query.date("until"),
                query.text("request"));
        var found = service.search(filter, request);
        var fresh = found.rows().stream().filter(entry -> entry.number() < before).toList();
        before = fresh.isEmpty() ? before : fresh.getLast().number();
        return new Page<>(fresh, found.total(), request);
    }

    @Override
    public List<Column<TrailRow>> columns() {
        return List.of(
                new Column<>("audit.number", TrailRow::number),
                new Column<>("audit.when", TrailRow::at),
                new Column<>("audit.who", TrailRow::account),
                new Column<>("audit.address", TrailRow::address),
                new Column<>("audit.action", TrailRow::action),
                new Column<>("audit.operation", TrailRow::operation),
                new Column<>("audit.record", entry -> names.record(entry.kind())),
                new Column<>("audit.identifier", TrailRow::record),
                new Column<>("audit.detail", entry -> (Objects.toString(entry.detail(), "") + " " + names.fields(entry.kind(), entry.fields())).strip()),
                new Column<>("audit.why", TrailRow::reason),
                new Column<>("audit.request", TrailRow::requestNumber));
    }

    public Page<TrailRow> getEntries() {
        if (entries == null) {
            entries = page(query.page());
        }
        return entries;
    }

    public AuditAction[] getActions() {
        return AuditAction.values();
    }

    public List<Choice> getKinds() {
        if (kinds == null) {
            kinds = service.kinds().stream().map(kind -> new Choice(kind, names.record(kind))).toList();
        }
        return kinds;
    }
}
