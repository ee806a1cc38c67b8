package pl.ostoja.installation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.centre.TercFile;
import pl.ostoja.centre.TercImport;
import pl.ostoja.centre.TercPreview;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.centre.TerytKind;
import pl.ostoja.centre.TerytRegister;
import pl.ostoja.centre.TerytRow;
import pl.ostoja.job.JobFile;
import pl.ostoja.job.JobId;
import pl.ostoja.job.JobService;
import pl.ostoja.job.StartJob;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** The register of territorial units: asked by everybody, filled by the administrator of the installation. */
@Stateless
public class TerytService {
    private static final int MOST_SUGGESTED = 10;

    @Inject
    TerytRegister register;

    @Inject
    TercImport imports;

    @Inject
    JobService jobs;

    @Inject
    Clock clock;

    @Allowed(Right.SIGNED_IN)
    public List<TerytRow> voivodeships() {
        return register.voivodeships(LocalDate.now(clock));
    }

    @Allowed(Right.SIGNED_IN)
    public List<TerytRow> counties() {
        return register.counties(LocalDate.now(clock));
    }

    @Allowed(Right.SIGNED_IN)
    public List<TerytRow> municipalities(@NotNull TerytCode county) {
        return register.municipalities(county, LocalDate.now(clock));
    }

    /** The municipalities that are called so, each with the name of its county; for suggestions while one types. */
    @Allowed(Right.SIGNED_IN)
    public List<MunicipalityRow> municipalitiesNamed(@NotNull String beginning) {
        return withCounties(register.municipalitiesNamed(beginning, LocalDate.now(clock), MOST_SUGGESTED));
    }

    /** The municipalities of the codes under their names of today, in no order, without those that the register does not know. */
    @Allowed(Right.SIGNED_IN)
    public List<MunicipalityRow> municipalities(@NotNull Collection<TerytCode> codes) {
        return withCounties(register.units(codes, LocalDate.now(clock)));
    }

    private List<MunicipalityRow> withCounties(List<TerytRow> units) {
        Map<TerytCode, String> counties = register.names(units.stream().map(unit -> unit.code().county()).toList());
        return units.stream()
                .map(unit -> new MunicipalityRow(unit.code(), unit.kind(), unit.name(), counties.getOrDefault(unit.code().county(), "")))
                .toList();
    }

    /** All units that are valid today, each after the one it belongs to. */
    @Allowed(Right.SIGNED_IN)
    public Page<TerytRow> units(@NotNull PageRequest request) {
        return register.units(LocalDate.now(clock), request);
    }

    /** How many units of each kind are valid today. */
    @Allowed(Right.SIGNED_IN)
    public Map<TerytKind, Long> sizes() {
        return register.sizes(LocalDate.now(clock));
    }

    /** The day of the newest file that changed anything. */
    @Allowed(Right.SIGNED_IN)
    public Optional<LocalDate> stateOn() {
        return register.stateOn();
    }

    /** What importing the file would do. Changes nothing. */
    @Allowed(Right.MANAGE_CENTRES)
    public TercPreview preview(byte[] file) {
        return imports.preview(TercFile.of(file));
    }

    @Allowed(Right.MANAGE_CENTRES)
    public JobId startImport(String fileName, byte[] file) {
        TercFile.of(file);
        return jobs.start(new StartJob(TercImportJob.NAME, JsonObject.EMPTY_JSON_OBJECT, new JobFile(fileName, "text/csv", file)));
    }

    /** What an import did and which rows it left out. */
    @Allowed(Right.MANAGE_CENTRES)
    public TercReport report(@NotNull JobId job) {
        return TercReport.fromJson(jobs.result(job, TercImportJob.NAME).content());
    }
}
