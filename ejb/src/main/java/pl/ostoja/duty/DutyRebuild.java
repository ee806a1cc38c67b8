package pl.ostoja.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.access.Right;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.job.JobContext;
import pl.ostoja.job.JobId;
import pl.ostoja.job.JobKind;
import pl.ostoja.job.JobService;
import pl.ostoja.job.StartJob;
import pl.ostoja.job.Step;
import pl.ostoja.law.LawChanged;
import pl.ostoja.law.Policy;
import pl.ostoja.law.PolicyChanged;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.SharedJson;

/**
 * Recomputes the duties of a centre, or of all centres when the installation asks, some hundred children a step (DUT-3). Begins by itself, in the
 * transaction of the change, when a number from which a day may follow was recorded or a centre chose a reading of when something is due.
 */
@ApplicationScoped
class DutyRebuild implements JobKind {
    static final String NAME = "DUTY_REBUILD";

    @Inject
    Duties duties;

    @Inject
    CentreRegister centres;

    @Inject
    JobService jobs;

    JobId start() {
        return jobs.start(new StartJob(NAME, JsonObject.EMPTY_JSON_OBJECT, null));
    }

    void on(@Observes LawChanged change) {
        if (change.number().unit().isTime()) {
            start();
        }
    }

    void on(@Observes PolicyChanged change) {
        if (change.policy().matter() == Policy.Matter.CARE) {
            start();
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Right right() {
        return Right.MANAGE_SETTINGS;
    }

    @Override
    public Step run(JobContext context, JsonObject progress) {
        List<CentreId> all = context.centre().map(List::of).orElseGet(centres::all);
        int at = progress.getInt("at", 0);
        if (at >= all.size()) {
            return new Step.Done(Explanation.of("duty.rebuilt", all.size()));
        }
        UUID last = progress.containsKey("last") ? UUID.fromString(progress.getString("last")) : null;
        Optional<UUID> next = duties.rebuildAfter(all.get(at), last);
        JsonObjectBuilder more = SharedJson.JSON.createObjectBuilder().add("at", next.isPresent() ? at : at + 1);
        next.ifPresent(subject -> more.add("last", subject.toString()));
        return new Step.Continue(more.build(), at, (long) all.size());
    }
}
