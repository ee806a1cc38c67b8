package pl.ostoja.web.api;

import jakarta.ws.rs.QueryParam;
import pl.ostoja.shared.PageRequest;

/** Which part of a list is asked for; the parameters are called as in the address of the page. */
public final class ListRequest {
    static final String PAGE = "page";
    static final String SIZE = "size";
    private static final int MOST = 100;

    @QueryParam(PAGE)
    Integer number;

    @QueryParam(SIZE)
    Integer size;

    /** No more than a hundred rows, whatever was asked for. */
    public PageRequest page() {
        return new PageRequest(number == null ? 1 : number, size == null ? PageRequest.USUAL_SIZE : Math.min(size, MOST));
    }
}
