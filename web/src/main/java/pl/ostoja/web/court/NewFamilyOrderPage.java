package pl.ostoja.web.court;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.court.CourtTerm;
import pl.ostoja.court.FamilyOrderId;
import pl.ostoja.court.FamilyOrderService;
import pl.ostoja.court.RecordFamilyOrder;
import pl.ostoja.web.faces.Choice;

/** A court has ordered something about a family: {@code /court/order?case=…}. */
@Named
@ViewScoped
public class NewFamilyOrderPage extends FamilyCourtChangePage {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice is written once. */
    private final FamilyOrderId id = FamilyOrderId.next();

    private final FamilyOrderForm form = new FamilyOrderForm();

    @Inject FamilyOrderService orders;

    private List<LocalDate> standing = List.of();

    @Override
    protected void opened() {
        var known = court();
        standing = known.reports().stream().filter(CourtTerm::isOpen).map(CourtTerm::day).toList();
        known.orders().stream().findFirst().ifPresent(last -> form.showCourt(last.content()));
        form.setReceivedOn(court().day());
    }

    public String record() {
        orders.record(new RecordFamilyOrder(id, getAssistance(), form.content(), form.days(), form.withdrawn()));
        return done("court.order.done");
    }

    /** The days that an order may withdraw. */
    public List<Choice> getStanding() {
        return FamilyOrderForm.choices(standing);
    }

    public FamilyOrderForm getForm() {
        return form;
    }
}
