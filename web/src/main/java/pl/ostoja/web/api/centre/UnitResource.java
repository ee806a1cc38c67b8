package pl.ostoja.web.api.centre;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.ostoja.access.Right;
import pl.ostoja.centre.RowError;
import pl.ostoja.centre.TercCounts;
import pl.ostoja.centre.TercPreview;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.centre.TerytKind;
import pl.ostoja.centre.TerytRow;
import pl.ostoja.installation.MunicipalityRow;
import pl.ostoja.installation.TercReport;
import pl.ostoja.installation.TerytService;
import pl.ostoja.job.JobId;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Upload;

/** The register of territorial units and its import. */
@Path("/units")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class UnitResource {
    private static final String CSV = "text/csv";
    private static final String USUAL_NAME = "terc.csv";

    @Inject
    TerytService units;

    /**
     * What the register holds today.
     *
     * @param stateOn day of the newest file that changed anything; null if none did
     * @param sizes number of units of each kind
     */
    public record Register(LocalDate stateOn, Map<TerytKind, Long> sizes) {}

    /**
     * What a file holds and what importing it would do.
     *
     * @param stateOn the day whose state it describes; null if no row could be read, and then it cannot be imported
     */
    public record Preview(
            LocalDate stateOn, String encoding, String separator, TercCounts counts, Map<TerytKind, Integer> units, TercPreview.Ending ends,
            List<RowError> errors) {
        static Preview of(TercPreview file) {
            return new Preview(
                    file.stateOn(), file.encoding(), String.valueOf(file.separator()), file.counts(), file.units(), file.ends(), file.errors());
        }
    }

    @GET
    @Operation(value = "What the register holds today", needs = Right.SIGNED_IN)
    public Register read() {
        return new Register(units.stateOn().orElse(null), units.sizes());
    }

    @GET
    @Path("today")
    @Operation(value = "All units that are valid today, each after the one it belongs to", needs = Right.SIGNED_IN)
    public Page<TerytRow> today(@BeanParam ListRequest list) {
        return units.units(list.page());
    }

    @GET
    @Path("voivodeships")
    @Operation(value = "All voivodeships", needs = Right.SIGNED_IN)
    public List<TerytRow> voivodeships() {
        return units.voivodeships();
    }

    @GET
    @Path("counties")
    @Operation(value = "All counties", needs = Right.SIGNED_IN)
    public List<TerytRow> counties() {
        return units.counties();
    }

    @GET
    @Path("counties/{county}/municipalities")
    @Operation(value = "The municipalities of a county", needs = Right.SIGNED_IN)
    public List<TerytRow> municipalities(@PathParam("county") TerytCode county) {
        return units.municipalities(county);
    }

    @GET
    @Path("municipalities")
    @Operation(value = "The first ten municipalities whose name begins so", needs = Right.SIGNED_IN)
    public List<MunicipalityRow> named(@QueryParam("q") String beginning) {
        return units.municipalitiesNamed(beginning == null ? "" : beginning);
    }

    @GET
    @Path("municipalities/{code}")
    @Operation(value = "The municipality of a code under its name of today", needs = Right.SIGNED_IN)
    public MunicipalityRow municipality(@PathParam("code") TerytCode code) {
        return units.municipalities(Set.of(code)).stream().findFirst().orElseThrow(NotFound::new);
    }

    @POST
    @Path("preview")
    @Consumes(CSV)
    @Operation(value = "What importing a TERC file would do; changes nothing", needs = Right.MANAGE_CENTRES)
    public Preview preview(Upload file) {
        return Preview.of(units.preview(file.content()));
    }

    @POST
    @Path("imports")
    @Consumes(CSV)
    @Operation(value = "Imports a TERC file; the answer names the job that does it", needs = Right.MANAGE_CENTRES)
    public Response bringIn(@QueryParam("fileName") String fileName, Upload file) {
        return Created.at("jobs", units.startImport(fileName == null ? USUAL_NAME : fileName, file.content()));
    }

    @GET
    @Path("imports/{job}")
    @Operation(value = "What an import did and which rows it left out", needs = Right.MANAGE_CENTRES)
    public TercReport report(@PathParam("job") JobId job) {
        return units.report(job);
    }
}
