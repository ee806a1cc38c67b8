package pl.ostoja.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditChains;
import pl.ostoja.audit.AuditPortion;
import pl.ostoja.audit.AuditVerdict;
import pl.ostoja.audit.AuditWalk;
import pl.ostoja.audit.ChainHead;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.job.JobContext;
import pl.ostoja.job.JobKind;
import pl.ostoja.job.StartJob;
import pl.ostoja.job.Step;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.SharedJson;

/** Walks the chain of the owner's centre, or all chains for the installation, and names the first broken entry (AUD-1). */
@ApplicationScoped
public class TrailCheckJob implements JobKind {
    static final String NAME = "TRAIL_CHECK";
    private static final int PORTION = 2_000;

    @Inject
    AuditChains trail;

    @Inject
    CentreRegister centres;

    public static StartJob command() {
        return new StartJob(NAME, JsonObject.EMPTY_JSON_OBJECT, null);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Right right() {
        return Right.VERIFY_TRAIL;
    }

    @Override
    public Step run(JobContext context, JsonObject progress) {
        if (progress.isEmpty()) {
            return begin(context);
        }
        List<JsonObject> chains = progress.getJsonArray("chains").getValuesAs(JsonObject.class);
        int at = progress.getInt("at");
        long total = chains.stream().mapToLong(chain -> chain.getJsonNumber("entries").longValue()).sum();
        if (at == chains.size()) {
            return new Step.Done(Explanation.of("audit.check.whole", chains.size(), total));
        }
        ChainHead head = head(chains.get(at));
        AuditWalk walk = new AuditWalk(progress.getJsonNumber("passed").longValue(), progress.getString("hash"));
        AuditPortion portion = trail.walk(head, walk, PORTION);
        long before = chains.subList(0, at).stream().mapToLong(chain -> chain.getJsonNumber("entries").longValue()).sum();
        return switch (portion.verdict()) {
            case null -> more(progress, at, portion.walk(), before, total);
            case AuditVerdict.Whole whole -> more(progress, at + 1, AuditWalk.START, before + whole.entries(), total);
            case AuditVerdict.Broken broken -> new Step.Done(Explanation.of("audit.check.broken", broken.number(), name(head), broken.fault()));
        };
    }

    /** What was written when the check began is what is checked: the trail goes on meanwhile. */
    private Step begin(JobContext context) {
        List<ChainHead> heads = context.centre().map(centre -> trail.head(centre.value()).stream().toList()).orElseGet(trail::heads);
        JsonArrayBuilder chains = SharedJson.JSON.createArrayBuilder();
        heads.forEach(head -> chains.add(SharedJson.JSON.createObjectBuilder()
                .add("chain", head.chain().toString())
                .add("entries", head.entries())
                .add("hash", head.hash())));
        JsonObject progress = SharedJson.JSON.createObjectBuilder().add("chains", chains).build();
        return more(progress, 0, AuditWalk.START, 0, heads.stream().mapToLong(ChainHead::entries).sum());
    }

    private static Step more(JsonObject progress, int at, AuditWalk walk, long done, long total) {
        JsonObject next = SharedJson.JSON.createObjectBuilder(progress).add("at", at).add("passed", walk.passed()).add("hash", walk.hash()).build();
        return new Step.Continue(next, at < progress.getJsonArray("chains").size() ? done + walk.passed() : done, total);
    }

    private static ChainHead head(JsonObject chain) {
        return new ChainHead(UUID.fromString(chain.getString("chain")), chain.getJsonNumber("entries").longValue(), chain.getString("hash"));
    }

    private Object name(ChainHead head) {
        return centres.name(new CentreId(head.chain())).<Object>map(name -> name).orElseGet(() -> Explanation.of("audit.chain.installation"));
    }
}
