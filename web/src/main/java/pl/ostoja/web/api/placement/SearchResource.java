package pl.ostoja.web.api.placement;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import pl.ostoja.access.Right;
import pl.ostoja.placement.SearchHits;
import pl.ostoja.placement.SearchService;
import pl.ostoja.web.api.ApiResource;
import pl.ostoja.web.api.Operation;

/** Finds children, families and persons, also with a letter wrong or by a part of a PESEL. */
@Path("/search")
@ApiResource
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
    @Inject
    SearchService search;

    @GET
    @Operation(value = "Children and families by names, part of a PESEL or file number", needs = {Right.SEE_CHILDREN, Right.SEE_FAMILIES})
    public SearchHits search(@QueryParam("q") String text) {
        return search.search(text);
    }

    @GET
    @Path("persons")
    @Operation(value = "Persons in any record, to be chosen instead of being registered again", needs = {Right.EDIT_CHILDREN, Right.EDIT_FAMILIES, Right.RECORD_ASSISTANCE})
    public List<SearchHits.PersonHit> persons(@QueryParam("q") String text) {
        return search.persons(text);
    }
}
