package pl.ostoja.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.access.TrailService;
import pl.ostoja.audit.AuditAction;
import pl.ostoja.audit.TrailFilter;
import pl.ostoja.audit.TrailRow;
import pl.ostoja.shared.Page;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Query;

/** Who did what and when; all filters stand in the address. */
@Named
@RequestScoped
public class TrailPage {
    @Inject TrailService service;
    @Inject FieldNames names;
    @Inject Query query;

    private Page<TrailRow> entries;
    private List<Choice> kinds;

    @PostConstruct
    void load() {
        var filter = new TrailFilter(
                query.text("account"), query.constant("action", AuditAction.class), query.text("kind"), query.date("from"), query.date("until"),
                query.text("request"));
        entries = service.search(filter, query.page());
        kinds = service.kinds().stream().map(kind -> new Choice(kind, names.record(kind))).toList();
    }

    public Page<TrailRow> getEntries() {
        return entries;
    }

    public AuditAction[] getActions() {
        return AuditAction.values();
    }

    public List<Choice> getKinds() {
        return kinds;
    }
}
