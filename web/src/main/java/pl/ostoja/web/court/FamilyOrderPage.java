package pl.ostoja.web.court;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.court.CorrectFamilyOrder;
import pl.ostoja.court.CourtTerm;
import pl.ostoja.court.FamilyOrderDetails;
import pl.ostoja.court.FamilyOrderId;
import pl.ostoja.court.FamilyOrderService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;

/** An order is corrected or taken away: {@code /court/correct-order?order=…}. */
@Named
@ViewScoped
public class FamilyOrderPage extends FamilyCourtChangePage {
    private static final long serialVersionUID = 1L;

    private final FamilyOrderForm form = new FamilyOrderForm();

    @Inject FamilyOrderService orders;

    private FamilyOrderId order;
    private FamilyOrderDetails row;
    private String reason;
    private List<LocalDate> standing = List.of();

    @Override
    public void load() {
        row = orders.details(order);
        form.show(row);
        setAssistance(row.family());
        super.load();
    }

    @Override
    protected void opened() {
        var others = court().reports().stream().filter(term -> term.isOpen() && !term.about().equals(order.value())).map(CourtTerm::day);
        standing = Stream.concat(row.withdrawn().stream(), others).toList();
    }

    public String correct() {
        orders.correct(new CorrectFamilyOrder(order, row.version(), reason, form.content(), form.days(), form.withdrawn()));
        return done("court.order.corrected");
    }

    public String remove() {
        orders.remove(order, row.version(), reason);
        return removed("court.order.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = orders.details(order);
        return form.differences(row);
    }

    /** The days of other orders that this one may withdraw, and those that it does. */
    public List<Choice> getStanding() {
        return FamilyOrderForm.choices(standing);
    }

    public FamilyOrderForm getForm() {
        return form;
    }

    public FamilyOrderId getOrder() {
        return order;
    }

    public void setOrder(FamilyOrderId order) {
        this.order = order;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
