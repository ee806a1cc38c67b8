package pl.ostoja.audit;

import java.util.UUID;

/**
 * Who acts and from where, as the trail keeps it.
 *
 * @param centre the centre whose chain is written; null for the whole installation
 * @param account null for the system itself and for a sign-in that failed
 * @param name shown in the trail, so that it stays readable when the account is gone
 * @param requestNumber the number that the person sees on an error page; null outside a request
 * @param address the network address the request came from; null outside a request
 */
public record Actor(UUID centre, UUID account, String name, String requestNumber, String address) {
    public static final String SYSTEM_NAME = "system";

    public static Actor system(UUID centre) {
        return new Actor(centre, null, SYSTEM_NAME, null, null);
    }
}
