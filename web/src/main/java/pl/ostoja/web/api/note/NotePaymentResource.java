package pl.ostoja.web.api.note;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.note.ArrearsRow;
import pl.ostoja.note.PaymentDetails;
import pl.ostoja.note.PaymentId;
import pl.ostoja.note.PaymentService;
import pl.ostoja.note.RecordPayment;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** What debtors paid, and what they owe. */
@Path("/note-payments")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NotePaymentResource {
    @Inject
    PaymentService payments;

    @Inject
    Clock clock;

    @GET
    @Operation(value = "The payments, the latest first", needs = Right.SEE_SETTLEMENTS)
    public Page<PaymentDetails> list(@QueryParam("debtor") TerytCode debtor, @BeanParam ListRequest list) {
        return payments.payments(debtor, list.page());
    }

    @POST
    @Operation(value = "Writes down money that came; its identifier is made by the client", needs = Right.ISSUE_NOTES)
    public Response record(RecordPayment command) {
        return Created.at("note-payments", payments.record(command));
    }

    @GET
    @Path("arrears")
    @Operation(value = "What everybody owes as of a day, today unless said otherwise", needs = Right.SEE_SETTLEMENTS)
    public List<ArrearsRow> arrears(@QueryParam("day") LocalDate day) {
        return payments.arrears(day == null ? LocalDate.now(clock) : day);
    }

    @GET
    @Path("{payment}")
    @Operation(value = "One payment", needs = Right.SEE_SETTLEMENTS)
    public PaymentDetails read(@PathParam("payment") PaymentId payment) {
        return payments.payment(payment);
    }

    @POST
    @Path("{payment}/removal")
    @Operation(value = "Takes away a payment that was written down by mistake", needs = Right.ISSUE_NOTES)
    public void remove(@PathParam("payment") PaymentId payment, Removal sent) {
        Conflict.guards(() -> payments.remove(payment, sent.version(), sent.why()), () -> read(payment));
    }
}
