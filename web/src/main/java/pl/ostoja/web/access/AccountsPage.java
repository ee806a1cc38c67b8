package pl.ostoja.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pl.ostoja.access.AccountFilter;
import pl.ostoja.access.AccountRow;
import pl.ostoja.access.AccountService;
import pl.ostoja.access.AccountSort;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.text.Texts;

/** The accounts of the centre: {@code /access/accounts}. */
@Named
@RequestScoped
public class AccountsPage {
    @Inject
    AccountService service;

    @Inject
    Texts texts;

    private String q;
    private Role role;
    private String state;
    private CentreId centre;
    private String sort;
    private int page = 1;
    private Page<AccountRow> accounts;

    public void load() {
        boolean descending = sort != null && sort.startsWith("-");
        accounts = service.accounts(new AccountFilter(q, role, disabled(), centre), by(descending ? sort.substring(1) : sort), descending, PageRequest.page(page));
    }

    private Boolean disabled() {
        return state == null ? null : (Boolean) "off".equals(state);
    }

    private static AccountSort by(String column) {
        return Stream.of(AccountSort.values()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(column)).findFirst().orElse(AccountSort.NAME);
    }

    public List<Choice> getStates() {
        return List.of(new Choice("on", texts.of("access.accounts.on")), new Choice("off", texts.of("access.accounts.off")));
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public Page<AccountRow> getAccounts() {
        return accounts;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public CentreId getCentre() {
        return centre;
    }

    public void setCentre(CentreId centre) {
        this.centre = centre;
    }

    public String getSort() {
        return sort == null ? "name" : sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
