package pl.ostoja.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.ostoja.note.CounterpartyDetails;
import pl.ostoja.note.CounterpartyService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;

/** With whom the centre settles as a file. */
@RequestScoped
@Exported(at = "/note/counterparties", title = "note.counterparties", kind = "COUNTERPARTY")
public class CounterpartiesList implements ExportedList<CounterpartyDetails> {
    @Inject CounterpartyService service;

    @Override
    public Page<CounterpartyDetails> page(PageRequest request) {
        return Page.slice(service.counterparties(), request);
    }

    @Override
    public List<Column<CounterpartyDetails>> columns() {
        return List.of(
                new Column<>("note.name", one -> one.content().party().name()),
                new Column<>("note.unit", one -> one.content().code().value()),
                new Column<>("note.street", one -> one.content().party().street()),
                new Column<>("note.postalCode", one -> one.content().party().postalCode()),
                new Column<>("note.town", one -> one.content().party().town()),
                new Column<>("note.nip", one -> one.content().party().nip().value()),
                new Column<>("note.termDays", one -> one.content().termDays()));
    }
}
