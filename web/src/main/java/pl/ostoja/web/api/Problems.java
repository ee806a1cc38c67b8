package pl.ostoja.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import pl.ostoja.access.IdempotencyConflict;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.http.Failures;
import pl.ostoja.web.http.PlainProblem;
import pl.ostoja.web.http.RequestNumber;
import pl.ostoja.web.text.Texts;

/** What becomes of an exception in the interface, as {@code Refusals} decides it for pages. What is missing and what may not be seen answer alike. */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(Problems.class.getName());
    private static final int UNPROCESSABLE = 422;

    @Inject
    Texts texts;

    @Inject
    Constraints constraints;

    @Inject
    PageSources pages;

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        return switch (Failures.cause(thrown)) {
            case BadInput input -> answer(plain(400).at(places(input.faults())));
            case ConstraintViolationException broken -> answer(plain(400).at(places(constraints.faults(broken.getConstraintViolations()))));
            case WebApplicationException known -> known(known.getResponse());
            case NotFound missing -> answer(plain(404));
            case NotPermitted refusal -> answer(plain(403).needs(refusal.right()));
            case BusinessRuleViolation refusal -> answer(refused(refusal));
            case IdempotencyConflict reused -> answer(plain(UNPROCESSABLE).because("api.keyReused", texts.of("api.keyReused"), null));
            case Conflict conflict -> answer(plain(412).between(conflict.version(), conflict.current(), SentBody.content(request)));
            case EditConflict conflict -> answer(plain(412).between(conflict.currentVersion(), null, SentBody.content(request)));
            case Throwable failure -> failed(failure);
        };
    }

    /** With its place, if the pages know one. */
    private Problem refused(BusinessRuleViolation refusal) {
        String pointer = pages.mends().pointer(refusal.messageKey(), SentBody.content(request));
        Problem problem = plain(UNPROCESSABLE).because(refusal.messageKey(), texts.explain(refusal.explanation()), refusal.rule());
        return pointer == null ? problem : problem.at(places(List.of(Fault.rule(pointer, refusal.rule(), refusal.explanation()))));
    }

    /** What the server itself answers, such as the methods of an address or that there is none; of its own words only the headers are kept. */
    private Response known(Response theirs) {
        if (theirs.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
            return theirs;
        }
        Response ours = answer(plain(theirs.getStatus()));
        String allowed = theirs.getHeaderString(HttpHeaders.ALLOW);
        return allowed == null ? ours : Response.fromResponse(ours).header(HttpHeaders.ALLOW, allowed).build();
    }

    private Response failed(Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, "request " + RequestNumber.of(request) + " failed", failure);
        int status = Failures.status(failure);
        return Response.fromResponse(answer(plain(status))).header(HttpHeaders.RETRY_AFTER, status == 503 ? Failures.RETRY_SECONDS : null).build();
    }

    private Problem plain(int status) {
        return Problem.of(PlainProblem.of(status, texts, request));
    }

    private List<Problem.At> places(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new Problem.At(
                        fault.pointer(), fault.parameter(), fault.code(), fault.rule(), Articles.of(fault.rule()),
                        fault.sentence() == null ? texts.explain(fault.what()) : fault.sentence()))
                .toList();
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status()).type(PlainProblem.MEDIA_TYPE).entity(problem).build();
    }
}
