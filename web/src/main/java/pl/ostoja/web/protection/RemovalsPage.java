package pl.ostoja.web.protection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pl.ostoja.protection.InterventionFilter;
import pl.ostoja.protection.InterventionRow;
import pl.ostoja.protection.PlacedWith;
import pl.ostoja.protection.ProtectionListService;
import pl.ostoja.protection.ProtectionSort;
import pl.ostoja.shared.Page;
import pl.ostoja.web.faces.Query;

/** Removals of children: {@code /protection/removals}. */
@Named
@RequestScoped
public class RemovalsPage {
    @Inject ProtectionListService lists;
    @Inject Query query;

    private Page<InterventionRow> rows;

    public Page<InterventionRow> getRows() {
        if (rows == null) {
            var sort = getSort();
            var descending = sort.startsWith("-");
            rows = lists.removals(new InterventionFilter(query.constant("placed", PlacedWith.class), query.flag("told")), by(descending ? sort.substring(1) : sort), descending, query.page());
        }
        return rows;
    }

    private static ProtectionSort by(String column) {
        return Stream.of(ProtectionSort.values()).filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(column)).findFirst().orElse(ProtectionSort.SINCE);
    }

    public String getSort() {
        var given = query.text("sort");
        return given == null ? "-since" : given;
    }

    public PlacedWith[] getPlaces() {
        return PlacedWith.values();
    }

    public List<Boolean> getFlags() {
        return List.of(true, false);
    }
}
