package pl.ostoja.web.api.access;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CaseloadFilter;
import pl.ostoja.access.CaseloadHolder;
import pl.ostoja.access.CaseloadRow;
import pl.ostoja.access.CaseloadService;
import pl.ostoja.access.Colleague;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.TeamId;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;

/** Who is responsible for which record. */
@Path("/caseloads")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CaseloadResource {
    @Inject
    CaseloadService caseloads;

    /**
     * A record is given to a person or a team, exactly one of the two.
     *
     * @param kind of the record
     */
    public record Assignment(@NotNull RecordKind kind, @NotNull UUID record, AccountId account, TeamId team, @NotNull LocalDate since) {}

    /** @param lastDay of the responsibility */
    public record CaseloadEnd(@NotNull LocalDate lastDay, @Size(max = 1000) String reason) {}

    /**
     * Another person or team takes over.
     *
     * @param since their first day
     * @param tasksToo whether the open tasks of the one before go along; left out they stay
     */
    public record Handover(AccountId account, TeamId team, @NotNull LocalDate since, @Size(max = 1000) String reason, Boolean tasksToo) {}

    @GET
    @Operation(value = "Who holds which record today, as far as the caller sees it; the holder is a person or a team", needs = Right.MANAGE_CASELOADS)
    public Page<CaseloadRow> list(@QueryParam("kind") RecordKind kind, @QueryParam("holder") UUID holder, @BeanParam ListRequest list) {
        return caseloads.today(new CaseloadFilter(kind, holder), list.page());
    }

    @GET
    @Path("holders")
    @Operation(value = "The people of the centre who may hold records", needs = {Right.MANAGE_CASELOADS, Right.MANAGE_TEAMS, Right.RESTRICT_RECORDS})
    public List<Colleague> holders() {
        return caseloads.colleagues();
    }

    @GET
    @Path("{kind}/{record}")
    @Operation(value = "All who hold or held one record", needs = {Right.SEE_CHILDREN, Right.SEE_FAMILIES})
    public List<CaseloadRow> ofRecord(@PathParam("kind") RecordKind kind, @PathParam("record") UUID record) {
        return caseloads.ofRecord(kind, record).rows();
    }

    @POST
    @Operation(value = "Gives a record to a person or a team, beside those who hold it", needs = Right.MANAGE_CASELOADS)
    public void assign(Assignment sent) {
        caseloads.assign(sent.kind(), sent.record(), new CaseloadHolder(sent.account(), sent.team()), sent.since());
    }

    @POST
    @Path("{caseload}/end")
    @Operation(value = "Ends a responsibility", needs = Right.MANAGE_CASELOADS)
    public void end(@PathParam("caseload") UUID caseload, CaseloadEnd sent) {
        caseloads.end(caseload, sent.lastDay(), sent.reason());
    }

    @POST
    @Path("{caseload}/handover")
    @Operation(value = "Hands a record over to another person or team", needs = Right.MANAGE_CASELOADS)
    public void handOver(@PathParam("caseload") UUID caseload, Handover sent) {
        caseloads.handOver(caseload, new CaseloadHolder(sent.account(), sent.team()), sent.since(), sent.reason(), Boolean.TRUE.equals(sent.tasksToo()));
    }
}
