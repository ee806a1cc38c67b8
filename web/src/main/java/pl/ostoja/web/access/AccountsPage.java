package pl.ostoja.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import pl.ostoja.access.AccountFilter;
import pl.ostoja.access.AccountRow;
import pl.ostoja.access.AccountService;
import pl.ostoja.access.AccountSort;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.faces.Sorting;
import pl.ostoja.web.text.Texts;

/** The accounts of the centre: {@code /access/accounts}. */
@Named
@RequestScoped
@Exported(at = "/access/accounts", title = "access.accounts", kind = "ACCOUNT")
public class AccountsPage implements ExportedList<AccountRow> {
    @Inject
    AccountService service;

    @Inject
    Texts texts;

    @Inject
    Query query;

    private Page<AccountRow> accounts;

    public Page<AccountRow> getAccounts() {
        if (accounts == null) {
            accounts = page(query.page());
        }
        return accounts;
    }

    @Override
    public Page<AccountRow> page(PageRequest request) {
        var sort = Sorting.of(getSort(), AccountSort.NAME);
        var filter = new AccountFilter(query.text("q"), query.constant("role", Role.class), disabled(), centre());
        return service.accounts(filter, sort.by(), sort.descending(), request);
    }

    @Override
    public List<Column<AccountRow>> columns() {
        return List.of(
                new Column<>("access.name", AccountRow::name),
                new Column<>("access.login", AccountRow::login),
                new Column<>("access.centre", AccountRow::centre),
                new Column<>("access.roles", account -> account.roles().stream().map(texts::name).collect(Collectors.joining(", "))),
                new Column<>("access.state", AccountRow::state));
    }

    private CentreId centre() {
        return query.text("centre") == null ? null : new CentreId(query.id("centre"));
    }

    private Boolean disabled() {
        var state = query.text("state");
        return state == null ? null : (Boolean) "off".equals(state);
    }

    public List<Choice> getStates() {
        return List.of(new Choice("on", texts.of("access.accounts.on")), new Choice("off", texts.of("access.accounts.off")));
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public String getSort() {
        return query.sort("name");
    }
}
