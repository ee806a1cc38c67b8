package pl.ostoja.web.api.placement;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.Right;
import pl.ostoja.people.Address;
import pl.ostoja.people.AddressKind;
import pl.ostoja.people.FamilyTree;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonDetails;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.RelativeRow;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.FamilyTreeService;
import pl.ostoja.placement.RelativeEntry;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Conflict;
import pl.ostoja.web.api.Created;
import pl.ostoja.web.api.EditPerson;
import pl.ostoja.web.api.FullPesel;
import pl.ostoja.web.api.Operation;

/** The persons of a child's file: its relatives and the child itself. */
@Path("/children/{child}")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RelativeResource {
    @Inject
    ChildService children;

    @Inject
    FamilyTreeService trees;

    @PathParam("child")
    ChildId child;

    /**
     * A relative.
     *
     * @param kind what the relative is to the child
     * @param tie the kinship as it was written down; null if it follows from others
     * @param version of the person
     */
    public record Relative(KinshipKind kind, UUID tie, PersonDetails person, long version) {
        static Relative of(RelativeRow row) {
            return new Relative(row.kind(), row.tie(), row.person(), row.person().version());
        }
    }

    /** Where somebody lives from the day on. */
    public record NewAddress(@NotNull AddressKind kind, @NotNull @Valid Address address, boolean isProtected, @NotNull LocalDate since) {}

    /** A kinship ends, or was written down by mistake. */
    public record KinshipEnd(@NotNull LocalDate lastDay, @NotBlank @Size(max = 1000) String why) {}

    @GET
    @Path("relatives")
    @Operation(value = "The relatives of the child", needs = Right.SEE_CHILDREN)
    public List<Relative> list() {
        return children.details(child).relatives().stream().map(Relative::of).toList();
    }

    @POST
    @Path("relatives")
    @Operation(value = "Adds a relative: somebody new, or somebody who is in a record already", needs = Right.EDIT_CHILDREN)
    public Response add(RelativeEntry entry) {
        return Created.at("children/" + child + "/relatives", children.addRelative(child, entry));
    }

    @GET
    @Path("family-tree")
    @Operation(value = "The family of the child as it was on a day, by default today: who was of it, and who is a child of whom", needs = Right.SEE_CHILDREN)
    public FamilyTree familyTree(@QueryParam("on") LocalDate day) {
        return trees.tree(child, day).answer();
    }

    @GET
    @Path("relatives/{relative}")
    @Operation(value = "One relative of the child", needs = Right.SEE_CHILDREN)
    public Relative read(@PathParam("relative") PersonId relative) {
        return children.details(child).relatives().stream()
                .filter(row -> row.person().id().equals(relative))
                .map(Relative::of)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @PUT
    @Path("relatives/{relative}")
    @Operation(value = "Changes who a relative is", needs = Right.EDIT_CHILDREN)
    public Relative edit(@PathParam("relative") PersonId relative, EditPerson sent) {
        return Conflict.shows(() -> children.editRelative(child, relative, sent.data(), sent.nameChangedOn(), sent.version()), () -> read(relative));
    }

    @GET
    @Path("relatives/{relative}/pesel")
    @Operation(value = "The whole PESEL of a relative", needs = Right.SEE_CHILDREN)
    public FullPesel pesel(@PathParam("relative") PersonId relative) {
        return FullPesel.of(read(relative).person().data().pesel());
    }

    @POST
    @Path("kinships/{tie}/end")
    @Operation(value = "Ends a kinship, as an adoption does, or takes back a mistaken one", needs = Right.EDIT_CHILDREN)
    public void endKinship(@PathParam("tie") UUID tie, KinshipEnd sent) {
        children.endKinship(child, tie, sent.lastDay(), sent.why());
    }

    @POST
    @Path("persons/{person}/addresses")
    @Operation(value = "Says where the child or a relative lives from a day on", needs = Right.EDIT_CHILDREN)
    public void move(@PathParam("person") PersonId person, NewAddress sent) {
        children.moveTo(child, person, sent.kind(), sent.address(), sent.isProtected(), sent.since());
    }
}
