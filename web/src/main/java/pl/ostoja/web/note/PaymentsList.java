package pl.ostoja.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.note.DebtorName;
import pl.ostoja.note.NoteService;
import pl.ostoja.note.PaymentDetails;
import pl.ostoja.note.PaymentService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** The payments of all debtors, or of one, as a file. */
@RequestScoped
@Exported(at = "/note/payments", title = "note.payments", kind = "NOTE_PAYMENT")
public class PaymentsList implements ExportedList<PaymentDetails> {
    @Inject PaymentService service;
    @Inject NoteService notes;
    @Inject Query query;

    @Override
    public Page<PaymentDetails> page(PageRequest request) {
        return service.payments(Codes.of(query.text("debtor")), request);
    }

    @Override
    public List<Column<PaymentDetails>> columns() {
        Map<TerytCode, String> names = notes.debtors().stream().collect(Collectors.toMap(DebtorName::debtor, DebtorName::name, (name, same) -> name));
        return List.of(
                new Column<>("note.paidOn", payment -> payment.content().paidOn()),
                new Column<>("note.debtor", payment -> names.get(payment.content().debtor())),
                new Column<>("note.unit", payment -> payment.content().debtor().value()),
                new Column<>("note.reference", payment -> payment.content().reference()),
                new Column<>("note.amount", payment -> payment.content().amount()));
    }
}
