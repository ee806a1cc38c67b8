package pl.ostoja.web.api;

import java.util.Collection;
import java.util.List;
import pl.ostoja.shared.Page;

/**
 * A list as it goes out.
 *
 * @param total how many there are on all pages
 * @param page number of this page, from 1; null of a list that has no pages
 * @param size how many stand on a page at most
 */
record Listing(List<?> items, long total, Integer page, Integer size) {
    static Listing of(Page<?> page) {
        return new Listing(page.rows(), page.total(), page.request().number(), page.request().size());
    }

    static Listing of(Collection<?> all) {
        return new Listing(List.copyOf(all), all.size(), null, null);
    }
}
