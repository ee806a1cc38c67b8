package pl.ostoja.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.access.CaseloadFilter;
import pl.ostoja.access.CaseloadRow;
import pl.ostoja.access.CaseloadService;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.TeamService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Query;

/** Who holds what today: {@code /access/caseloads}. */
@Named
@RequestScoped
@Exported(at = "/access/caseloads", title = "access.caseloads", kind = "CASELOAD")
public class CaseloadsPage implements ExportedList<CaseloadRow> {
    @Inject
    CaseloadService service;

    @Inject
    TeamService teams;

    @Inject
    Query query;

    private Page<CaseloadRow> caseloads;
    private List<Choice> holders;

    public Page<CaseloadRow> getCaseloads() {
        if (caseloads == null) {
            caseloads = page(query.page());
        }
        return caseloads;
    }

    @Override
    public Page<CaseloadRow> page(PageRequest request) {
        var holder = query.text("holder") == null ? null : query.id("holder");
        return service.today(new CaseloadFilter(query.constant("kind", RecordKind.class), holder), request);
    }

    @Override
    public List<Column<CaseloadRow>> columns() {
        return List.of(
                new Column<>("access.holder", CaseloadRow::holder),
                new Column<>("access.kind", CaseloadRow::kind),
                new Column<>("access.record", row -> row.name().name()),
                new Column<>("people.fileNumber", row -> row.name().number()),
                new Column<>("access.since", row -> row.period().since()));
    }

    public List<RecordKind> getKinds() {
        return RecordKind.held();
    }

    /** People and teams. */
    public List<Choice> getHolders() {
        if (holders == null) {
            holders = Stream.concat(
                            service.colleagues().stream().map(each -> new Choice(each.id().value(), each.name())),
                            teams.teams().stream().map(each -> new Choice(each.id().value(), each.name())))
                    .toList();
        }
        return holders;
    }
}
