package pl.ostoja.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import pl.ostoja.access.Right;
import pl.ostoja.centre.TercCounts;
import pl.ostoja.centre.TercFile;
import pl.ostoja.centre.TercImport;
import pl.ostoja.job.JobContext;
import pl.ostoja.job.JobFile;
import pl.ostoja.job.JobKind;
import pl.ostoja.job.Step;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.SharedJson;

/** Imports a TERC file, some hundred rows a step; the last step ends what the file lacks and writes the report. */
@ApplicationScoped
public class TercImportJob implements JobKind {
    static final String NAME = "TERC_IMPORT";
    private static final int PORTION = 400;

    @Inject
    TercImport imports;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Right right() {
        return Right.MANAGE_CENTRES;
    }

    @Override
    public Step run(JobContext context, JsonObject progress) {
        TercFile file = TercFile.of(context.input());
        int skip = progress.getInt("skip", 0);
        int total = imports.readableRows(file);
        TercCounts counts = skip == 0 ? TercCounts.NONE : TercReport.counts(progress.getJsonObject("counts"));
        if (skip < total) {
            counts = counts.plus(imports.importRows(file, skip, PORTION));
            int done = Math.min(skip + PORTION, total);
            JsonObject next = SharedJson.JSON.createObjectBuilder().add("skip", done).add("counts", TercReport.json(counts)).build();
            return new Step.Continue(next, done, (long) total);
        }
        counts = counts.plus(imports.finish(file));
        context.result(new JobFile("terc.json", "application/json", new TercReport(counts, imports.errors(file)).toJson()));
        return new Step.Done(Explanation.of(
                "centre.terc.outcome", counts.began(), counts.changed(), counts.unchanged(), counts.ended(), counts.faulty()));
    }
}
