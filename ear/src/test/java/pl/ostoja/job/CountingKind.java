package pl.ostoja.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditAction;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;

/** Long work for tests: each step leaves its number in the trail, so that a step done twice or left out is seen. */
@ApplicationScoped
public class CountingKind implements JobKind {
    static final String NAME = "TEST_COUNTING";

    private final Set<JobId> failed = ConcurrentHashMap.newKeySet();

    @Inject
    AuditTrail trail;

    static JsonObject upTo(int steps, int failsOnceAt, int refusedAt) {
        return Json.createObjectBuilder().add("steps", steps).add("failsOnceAt", failsOnceAt).add("refusedAt", refusedAt).build();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Right right() {
        return Right.SEE_DUTIES;
    }

    @Override
    public Step run(JobContext context, JsonObject progress) {
        int step = progress.getInt("step", 0) + 1;
        int steps = context.parameters().getInt("steps");
        UUID centre = context.centre().map(CentreId::value).orElse(null);
        trail.did(centre, AuditAction.DID, NAME, context.id().value(), String.valueOf(step));
        if (step == context.parameters().getInt("failsOnceAt") && failed.add(context.id())) {
            throw new IllegalStateException("as the test wished");
        }
        if (step == context.parameters().getInt("refusedAt")) {
            throw new BusinessRuleViolation("TST-1", "job.outcome.gone");
        }
        if (step == steps) {
            context.result(new JobFile("count.txt", "text/plain", String.valueOf(steps).getBytes(StandardCharsets.UTF_8)));
            return new Step.Done(Explanation.of("job.outcome.cancelled"));
        }
        return new Step.Continue(Json.createObjectBuilder().add("step", step).build(), step, (long) steps);
    }
}
