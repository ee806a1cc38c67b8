package pl.ostoja.web.api.law;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.law.ChoosePolicy;
import pl.ostoja.law.PolicyChoiceRow;
import pl.ostoja.law.PolicyOption;
import pl.ostoja.law.PolicyRow;
import pl.ostoja.law.PolicyService;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Operation;

/** What the acts leave open and how the centre reads it. */
@Path("/policies")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PolicyResource {
    @Inject
    PolicyService policies;

    @Inject
    Clock clock;

    /**
     * A question that the acts leave open.
     *
     * @param answer that holds on the day
     * @param chosen whether the centre answered it, or the recommended answer holds
     * @param why the recommended answer is recommended
     * @param number whether the answer is a number rather than one of a few options
     */
    public record Question(
            String code, Explanation question, String article, PolicyOption answer, boolean chosen, PolicyOption recommended, Explanation why,
            List<PolicyOption> options, boolean number) {
        static Question of(PolicyRow row) {
            return new Question(
                    row.code(), Explanation.of(row.label()), row.article(), row.answer(), row.isChosen(), row.recommended(), Explanation.of(row.reason()),
                    row.options(), row.isNumber());
        }
    }

    @GET
    @Operation(value = "Every question with the answer that holds on a day, today unless said otherwise", needs = Right.SIGNED_IN)
    public List<Question> list(@QueryParam("day") LocalDate day) {
        return policies.policies(day == null ? LocalDate.now(clock) : day).stream().map(Question::of).toList();
    }

    @GET
    @Path("{code}")
    @Operation(value = "One question with the answer of today", needs = Right.SIGNED_IN)
    public Question read(@PathParam("code") String code) {
        return list(null).stream().filter(question -> question.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    @GET
    @Path("{code}/answers")
    @Operation(value = "The centre's answers to one question, the newest first", needs = Right.SIGNED_IN)
    public List<PolicyChoiceRow> history(@PathParam("code") String code) {
        return policies.history(read(code).code());
    }

    @POST
    @Path("{code}/answers")
    @Operation(value = "Answers a question from a day on", needs = Right.MANAGE_SETTINGS)
    public void choose(ChoosePolicy command) {
        policies.choose(command);
    }
}
