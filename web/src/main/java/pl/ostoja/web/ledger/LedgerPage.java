package pl.ostoja.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.ledger.LedgerViewService;
import pl.ostoja.ledger.RunDetails;
import pl.ostoja.ledger.RunState;
import pl.ostoja.ledger.Signature;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** The months of the ledger: {@code /ledger/list}. */
@Named
@RequestScoped
@Exported(at = "/ledger/list", title = "ledger.list", kind = "LEDGER_RUN")
public class LedgerPage implements ExportedList<RunDetails> {
    @Inject LedgerViewService service;
    @Inject Query query;

    private Page<RunDetails> runs;

    public Page<RunDetails> getRuns() {
        if (runs == null) {
            runs = page(query.page());
        }
        return runs;
    }

    @Override
    public Page<RunDetails> page(PageRequest request) {
        return service.runs(request);
    }

    @Override
    public List<Column<RunDetails>> columns() {
        return List.of(
                new Column<>("ledger.month", run -> run.month().toString()),
                new Column<>("ledger.state", RunDetails::state),
                new Column<>("settlement.base", run -> run.totals().all().base()),
                new Column<>("settlement.municipal", run -> run.totals().all().municipal()),
                new Column<>("settlement.county", run -> run.totals().all().county()),
                new Column<>("ledger.corrections", run -> run.totals().corrections()),
                new Column<>("ledger.corrected", run -> run.totals().corrected().base()),
                new Column<>("ledger.prepared", run -> name(run.prepared())),
                new Column<>("ledger.checked", run -> name(run.checked())),
                new Column<>("ledger.approved", run -> name(run.approved())),
                new Column<>("ledger.closed", run -> name(run.closed())));
    }

    public String tone(RunState state) {
        return switch (state) {
            case COMPUTING, COMPUTED -> "soon";
            case CHECKED, APPROVED -> "info";
            case CLOSED -> "ok";
            case WITHDRAWN -> "out";
        };
    }

    private static String name(Signature signature) {
        return signature == null ? null : signature.name();
    }
}
