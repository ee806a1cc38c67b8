package pl.ostoja.web.api.attachment;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RecordName;
import pl.ostoja.access.Right;
import pl.ostoja.attachment.AttachFile;
import pl.ostoja.attachment.AttachedFile;
import pl.ostoja.attachment.AttachmentContent;
import pl.ostoja.attachment.AttachmentDetails;
import pl.ostoja.attachment.AttachmentFilter;
import pl.ostoja.attachment.AttachmentId;
import pl.ostoja.attachment.AttachmentRow;
import pl.ostoja.attachment.AttachmentService;
import pl.ostoja.attachment.AttachmentSort;
import pl.ostoja.attachment.CorrectAttachment;
import pl.ostoja.attachment.DocumentKind;
import pl.ostoja.job.JobFile;
import pl.ostoja.shared.Page;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.Download;
import pl.ostoja.web.api.ListOrder;
import pl.ostoja.web.api.ListRequest;
import pl.ostoja.web.api.Operation;
import pl.ostoja.web.api.Removal;
import pl.ostoja.web.api.Upload;

/** Files attached to records. */
@Path("/")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AttachmentResource {
    @Inject
    AttachmentService attachments;

    @GET
    @Path("records/{kind}/{record}/attachments")
    @Operation(value = "What is attached to a child's or a family's file", needs = Right.SEE_ATTACHMENTS)
    public Page<AttachmentRow> list(
            @PathParam("kind") RecordKind kind,
            @PathParam("record") UUID record,
            @QueryParam("kind") DocumentKind document,
            @QueryParam("q") String text,
            @BeanParam ListOrder order,
            @BeanParam ListRequest list) {
        return attachments.of(kind, record, new AttachmentFilter(document, text), order.by(AttachmentSort.ADDED), order.isDescending(), list.page());
    }

    @GET
    @Path("records/{kind}/{record}/name")
    @Operation(value = "What a record is called", needs = Right.SEE_ATTACHMENTS)
    public RecordName name(@PathParam("kind") RecordKind kind, @PathParam("record") UUID record) {
        return attachments.record(kind, record);
    }

    @GET
    @Path("records/{kind}/{record}/missing-documents")
    @Operation(value = "Of the documents that accompany a child into care, those of which none is attached", needs = Right.SEE_ATTACHMENTS)
    public Set<DocumentKind> missing(@PathParam("kind") RecordKind kind, @PathParam("record") UUID record) {
        return attachments.missing(kind, record);
    }

    @POST
    @Path("records/{kind}/{record}/attachments")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(value = "Attaches the file in the body; what it is says its content. Its identifier is made by the client", needs = Right.ATTACH_FILES)
    public Response attach(
            @PathParam("kind") RecordKind kind,
            @PathParam("record") UUID record,
            @QueryParam("id") AttachmentId id,
            @QueryParam("fileName") String fileName,
            @QueryParam("kind") DocumentKind document,
            @QueryParam("title") String title,
            @QueryParam("dated") LocalDate dated,
            @QueryParam("note") String note,
            Upload file) {
        AttachmentContent content = new AttachmentContent(document, title, dated, note);
        return Created.at("attachments", attachments.attach(new AttachFile(id, kind, record, content, fileName, file.content())));
    }

    @GET
    @Path("attachments/{id}")
    @Operation(value = "One attachment without its file", needs = Right.SEE_ATTACHMENTS)
    public AttachmentDetails read(@PathParam("id") AttachmentId attachment) {
        return attachments.details(attachment);
    }

    @GET
    @Path("attachments/{id}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(value = "The attached file", needs = Right.SEE_ATTACHMENTS)
    public Download file(@PathParam("id") AttachmentId attachment) {
        AttachedFile file = attachments.file(attachment);
        return new Download(new JobFile(file.facts().name(), file.facts().type().mediaType(), file.content()));
    }

    @PUT
    @Path("attachments/{id}")
    @Operation(value = "Corrects what was written down of an attachment; the file stays", needs = Right.ATTACH_FILES)
    public AttachmentDetails correct(CorrectAttachment command) {
        return Conflict.shows(() -> attachments.correct(command), () -> attachments.details(command.id()));
    }

    @POST
    @Path("attachments/{id}/removal")
    @Operation(value = "Takes away a file that does not belong there", needs = Right.ATTACH_FILES)
    public void remove(@PathParam("id") AttachmentId attachment, Removal sent) {
        Conflict.guards(() -> attachments.remove(attachment, sent.version(), sent.why()), () -> attachments.details(attachment));
    }
}
