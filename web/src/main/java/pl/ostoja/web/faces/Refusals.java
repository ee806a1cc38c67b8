package pl.ostoja.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.http.Failures;
import pl.ostoja.web.http.RequestNumber;

/**
 * What becomes of an exception on a page. A refusal of the business is said where it can be mended and the page stays as
 * it was typed; what does not exist for the user is the 404 page; everything else is the problem page with the number of
 * the request. Beans therefore need no {@code try}.
 */
class Refusals extends ExceptionHandlerWrapper {
    private static final System.Logger LOG = System.getLogger(Refusals.class.getName());

    Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var queued = getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            var exception = queued.next().getContext().getException();
            queued.remove();
            answer(FacesContext.getCurrentInstance(), exception);
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable thrown) {
        var cause = Failures.cause(thrown);
        var messages = CDI.current().select(RefusalMessages.class).get();
        var canStay = context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE && context.getViewRoot() != null;
        switch (cause) {
            case BusinessRuleViolation refusal when canStay -> messages.show(refusal);
            case ConstraintViolationException refusal when canStay -> messages.show(refusal);
            case EditConflict conflict when canStay -> messages.show(conflict);
            case NotFound missing -> send(context, HttpServletResponse.SC_NOT_FOUND);
            case NotPermitted refusal -> send(context, HttpServletResponse.SC_FORBIDDEN);
            case ViewExpiredException expired -> backToThePage(context);
            default -> problem(context, cause);
        }
        if (!context.getResponseComplete()) {
            context.renderResponse();
        }
    }

    private static void problem(FacesContext context, Throwable cause) {
        LOG.log(System.Logger.Level.ERROR, "request " + RequestNumber.of(RequestAt.of(context)) + " failed", cause);
        send(context, Failures.status(cause));
    }

    private static void send(FacesContext context, int status) {
        try {
            context.getExternalContext().responseReset();
            context.getExternalContext().responseSendError(status, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException committed) {
            // The page is already on its way to the browser, so no other one can be sent; it ends where it is.
            LOG.log(System.Logger.Level.WARNING, "the response was committed before the failure", committed);
        }
        context.responseComplete();
    }

    /** The same page anew, with the parameters its form does not carry. */
    private static void backToThePage(FacesContext context) {
        var request = RequestAt.of(context);
        try {
            context.getExternalContext().redirect(ExpiredView.wayBack(request.getRequestURI(), request.getHeader("Referer")));
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
