package pl.ostoja.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * What a POST made.
 *
 * @param id the last part of its address
 */
public record Created(String id) {
    private static final String ROOT = "/api/v1/";

    /** 201 with the address, without host and scheme, which a proxy in front may have changed. */
    public static Response at(String collection, Object id) {
        String text = Values.text(id);
        return Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, ROOT + collection + "/" + text).entity(new Created(text)).build();
    }
}
