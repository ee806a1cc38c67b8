package pl.ostoja.web.faces;

import java.net.URI;

/** Where to go when the server no longer knows the page that was sent back: to the same page, anew. */
final class ExpiredView {
    static final String SIGN = "expired";

    private ExpiredView() {}

    /**
     * The address of the page with the parameters that the browser shows; a form does not repeat them, but the referrer has
     * them. Of the referrer nothing else is used, so it cannot lead elsewhere.
     */
    static String wayBack(String path, String referrer) {
        var query = query(path, referrer);
        if (query == null) {
            return path + "?" + SIGN + "=1";
        }
        return path + "?" + query + (query.contains(SIGN + "=1") ? "" : "&" + SIGN + "=1");
    }

    private static String query(String path, String referrer) {
        if (referrer == null) {
            return null;
        }
        try {
            var address = URI.create(referrer);
            return path.equals(address.getRawPath()) ? address.getRawQuery() : null;
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
