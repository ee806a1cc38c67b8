package pl.ostoja.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import pl.ostoja.note.ArrearsRow;
import pl.ostoja.note.PaymentService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** Who owes what as of a day: {@code /note/arrears?day=2026-11-30}; today unless the address says another. */
@Named
@RequestScoped
@Exported(at = "/note/arrears", title = "note.arrears", kind = "NOTE")
public class ArrearsPage implements ExportedList<ArrearsRow> {
    @Inject PaymentService service;
    @Inject Query query;
    @Inject Clock clock;

    private List<ArrearsRow> rows;

    public List<ArrearsRow> getRows() {
        if (rows == null) {
            rows = service.arrears(getDay());
        }
        return rows;
    }

    public Page<ArrearsRow> getArrears() {
        return page(query.page());
    }

    @Override
    public Page<ArrearsRow> page(PageRequest request) {
        return Page.slice(getRows(), request);
    }

    @Override
    public List<Column<ArrearsRow>> columns() {
        return List.of(
                new Column<>("note.debtor", ArrearsRow::name),
                new Column<>("note.open", ArrearsRow::open),
                new Column<>("note.late", ArrearsRow::late),
                new Column<>("note.lateNotes", ArrearsRow::lateNotes),
                new Column<>("note.interest", ArrearsRow::interest),
                new Column<>("note.overpaid", ArrearsRow::overpaid));
    }

    public LocalDate getDay() {
        LocalDate asked = query.date("day");
        return asked == null ? LocalDate.now(clock) : asked;
    }

    public BigDecimal getOpen() {
        return sum(ArrearsRow::open);
    }

    public BigDecimal getLate() {
        return sum(ArrearsRow::late);
    }

    public BigDecimal getInterest() {
        return sum(ArrearsRow::interest);
    }

    private BigDecimal sum(Function<ArrearsRow, BigDecimal> amount) {
        return getRows().stream().map(amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
