package pl.ostoja.web.api.fostering;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.fostering.AppointCoordinator;
import pl.ostoja.fostering.AppointmentDetails;
import pl.ostoja.fostering.AppointmentId;
import pl.ostoja.fostering.AppointmentService;
import pl.ostoja.fostering.CoordinatorService;
import pl.ostoja.fostering.CorrectAppointment;
import pl.ostoja.fostering.EndAppointment;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Who coordinated which family, from when to when. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AppointmentResource {
    @Inject
    AppointmentService appointments;

    @Inject
    CoordinatorService coordinators;

    /** @param reason why the end was a mistake */
    public record EndTakenBack(long version, @NotBlank @Size(max = 1000) String reason) {}

    @GET
    @Path("families/{family}/coordinators")
    @Operation(value = "All who coordinated the family, the latest first", needs = Right.SEE_FAMILIES)
    public List<AppointmentDetails> list(@PathParam("family") FosterFamilyId family) {
        return appointments.of(family);
    }

    @POST
    @Path("families/{family}/coordinators")
    @Operation(value = "Somebody becomes the coordinator of the family; the identifier of the appointment is made by the client", needs = Right.MANAGE_CASELOADS)
    public Response appoint(AppointCoordinator command) {
        return Created.at("appointments", coordinators.appoint(command));
    }

    @GET
    @Path("appointments/{id}")
    @Operation(value = "One appointment of a coordinator", needs = Right.SEE_FAMILIES)
    public AppointmentDetails read(@PathParam("id") AppointmentId appointment) {
        return appointments.details(appointment);
    }

    @PUT
    @Path("appointments/{id}")
    @Operation(value = "Corrects what was written down of an appointment", needs = Right.MANAGE_CASELOADS)
    public AppointmentDetails correct(CorrectAppointment command) {
        return Conflict.shows(() -> appointments.correct(command), () -> appointments.details(command.id()));
    }

    @POST
    @Path("appointments/{id}/end")
    @Operation(value = "Ends an appointment; the organiser itself performs the tasks from the next day on", needs = Right.MANAGE_CASELOADS)
    public AppointmentDetails end(EndAppointment command) {
        return Conflict.shows(() -> appointments.end(command), () -> appointments.details(command.id()));
    }

    @POST
    @Path("appointments/{id}/end-taken-back")
    @Operation(value = "The end of an appointment was a mistake", needs = Right.MANAGE_CASELOADS)
    public AppointmentDetails takeBackEnd(@PathParam("id") AppointmentId appointment, EndTakenBack sent) {
        return Conflict.shows(() -> appointments.takeBackEnd(appointment, sent.version(), sent.reason()), () -> appointments.details(appointment));
    }

    @POST
    @Path("appointments/{id}/removal")
    @Operation(value = "Undoes an appointment that was a mistake; whoever handed over has coordinated the family all the time", needs = Right.MANAGE_CASELOADS)
    public void undo(@PathParam("id") AppointmentId appointment, Removal sent) {
        Conflict.guards(() -> appointments.undo(appointment, sent.version(), sent.why()), () -> appointments.details(appointment));
    }
}
