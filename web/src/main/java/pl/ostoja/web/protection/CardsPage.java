package pl.ostoja.web.protection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Stream;
import pl.ostoja.protection.CardFilter;
import pl.ostoja.protection.CardRow;
import pl.ostoja.protection.CardState;
import pl.ostoja.protection.ProtectionListService;
import pl.ostoja.protection.ProtectionSort;
import pl.ostoja.shared.Page;
import pl.ostoja.web.faces.Query;

/** Blue Cards: {@code /protection/list}. */
@Named
@RequestScoped
public class CardsPage {
    @Inject ProtectionListService lists;
    @Inject Query query;

    private Page<CardRow> rows;

    public Page<CardRow> getRows() {
        if (rows == null) {
            var sort = getSort();
            var descending = sort.startsWith("-");
            rows = lists.cards(new CardFilter(query.constant("state", CardState.class)), by(descending ? sort.substring(1) : sort), descending, query.page());
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

    public CardState[] getStates() {
        return CardState.values();
    }
}
