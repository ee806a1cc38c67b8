package pl.ostoja.web.api.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import pl.ostoja.access.NoticeRow;
import pl.ostoja.access.NoticeService;
import pl.ostoja.access.Right;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;

/** The own messages. */
@Path("/notices")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NoticeResource {
    @Inject
    NoticeService notices;

    /** How many messages are not read yet. */
    public record Unread(long count) {}

    /** @param link address of the page that the message is about */
    public record Followed(String link) {}

    @GET
    @Operation(value = "The own messages, the latest first", needs = Right.SIGNED_IN)
    public Page<NoticeRow> list(@BeanParam ListRequest list) {
        return notices.own(list.page());
    }

    @GET
    @Path("unread")
    @Operation(value = "How many of them are not read yet", needs = Right.SIGNED_IN)
    public Unread unread() {
        return new Unread(notices.unread());
    }

    @POST
    @Path("read")
    @Operation(value = "Marks all of them as read", needs = Right.SIGNED_IN)
    public void readAll() {
        notices.readAll();
    }

    @POST
    @Path("{notice}/read")
    @Operation(value = "Marks one message as read and says where it leads", needs = Right.SIGNED_IN)
    public Followed read(@PathParam("notice") UUID notice) {
        return new Followed(notices.read(notice));
    }
}
