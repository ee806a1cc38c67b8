package pl.ostoja.web.api.contact;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import pl.ostoja.access.Right;
import pl.ostoja.contact.ContactDetails;
import pl.ostoja.contact.ContactId;
import pl.ostoja.contact.ContactService;
import pl.ostoja.contact.CorrectContact;
import pl.ostoja.contact.RecordContact;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;

/** Contacts with children, as they took place or did not. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ContactResource {
    @Inject
    ContactService contacts;

    @GET
    @Path("children/{child}/contacts")
    @Operation(value = "Contacts with a child, the latest first", needs = Right.SEE_CONTACTS)
    public Page<ContactDetails> list(@PathParam("child") ChildId child, @BeanParam ListRequest request) {
        return contacts.of(child, request.page());
    }

    @POST
    @Path("children/{child}/contacts")
    @Operation(value = "Writes down a contact, one that was forbidden only with the reason; its identifier is made by the client", needs = Right.RECORD_CONTACTS)
    public Response record(RecordContact command) {
        return Created.at("contacts", contacts.record(command));
    }

    @GET
    @Path("contacts/{id}")
    @Operation(value = "One contact", needs = Right.SEE_CONTACTS)
    public ContactDetails read(@PathParam("id") ContactId contact) {
        return contacts.details(contact);
    }

    @PUT
    @Path("contacts/{id}")
    @Operation(value = "Corrects what was written down of a contact", needs = Right.RECORD_CONTACTS)
    public ContactDetails correct(CorrectContact command) {
        return Conflict.shows(() -> contacts.correct(command), () -> contacts.details(command.id()));
    }

    @POST
    @Path("contacts/{id}/removal")
    @Operation(value = "Takes away a contact that was written down by mistake", needs = Right.RECORD_CONTACTS)
    public void remove(@PathParam("id") ContactId contact, Removal sent) {
        Conflict.guards(() -> contacts.remove(contact, sent.version(), sent.why()), () -> contacts.details(contact));
    }
}
