package pl.ostoja.web.api.qualification;

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
import pl.ostoja.access.Right;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.qualification.AdmitCandidate;
import pl.ostoja.qualification.CandidateFilter;
import pl.ostoja.qualification.CandidateListService;
import pl.ostoja.qualification.CandidateRow;
import pl.ostoja.qualification.CandidateSort;
import pl.ostoja.qualification.NextStep;
import pl.ostoja.qualification.QualificationFile;
import pl.ostoja.qualification.QualificationService;
import pl.ostoja.qualification.QualificationState;
import pl.ostoja.qualification.RegisterCandidate;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListOrder;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;

/** Those who want to become a foster family, and how families stand with their papers. */
@Path("/candidates")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CandidateResource {
    @Inject
    CandidateListService lists;

    @Inject
    QualificationService qualifications;

    @GET
    @Operation(value = "Candidates and families by how they stand today", needs = Right.SEE_QUALIFICATION)
    public Page<CandidateRow> list(
            @QueryParam("q") String text,
            @QueryParam("candidates") Boolean candidates,
            @QueryParam("state") QualificationState state,
            @QueryParam("next") NextStep next,
            @QueryParam("form") FamilyForm form,
            @QueryParam("until") LocalDate until,
            @BeanParam ListOrder order,
            @BeanParam ListRequest list) {
        CandidateFilter filter = new CandidateFilter(text, candidates, state, next, form, until);
        return lists.list(filter, order.by(CandidateSort.NAME), order.isDescending(), list.page());
    }

    @POST
    @Operation(value = "Opens the file of somebody who asks how to become a foster family", needs = Right.EDIT_QUALIFICATION)
    public Response register(RegisterCandidate command) {
        return Created.at("candidates", qualifications.register(command));
    }

    @GET
    @Path("{family}")
    @Operation(value = "How a candidate or a family stands on a day, today by default, and why, with its states in time, steps, checks and exemptions", needs = Right.SEE_QUALIFICATION)
    public QualificationFile read(@PathParam("family") FosterFamilyId family, @QueryParam("day") LocalDate day) {
        return qualifications.file(family, day);
    }

    @POST
    @Path("{family}/admission")
    @Operation(value = "The candidate becomes a foster family", needs = Right.EDIT_QUALIFICATION)
    public QualificationFile admit(AdmitCandidate command) {
        qualifications.admit(command);
        return qualifications.file(command.family(), null);
    }
}
