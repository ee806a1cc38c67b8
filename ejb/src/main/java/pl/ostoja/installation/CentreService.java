package pl.ostoja.installation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.ostoja.access.AccountService;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CreateAccount;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.IssueAuthorisation;
import pl.ostoja.access.NewPassword;
import pl.ostoja.access.Right;
import pl.ostoja.access.RightsService;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreContact;
import pl.ostoja.centre.CentreDetails;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.centre.CentreRow;
import pl.ostoja.centre.CentreWork;
import pl.ostoja.centre.DescribeCentre;
import pl.ostoja.shared.NotFound;

/** The centres: opened and changed by the administrator of the installation; a centre's own staff see and describe their own. */
@Stateless
public class CentreService {
    /** Words of a document in Polish, not of the screen. */
    private static final String SCOPE_OF_AUTHORISATION = "konta i ustawienia ośrodka";

    @Inject
    CentreRegister centres;

    @Inject
    AccountService accounts;

    @Inject
    RightsService rights;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Allowed(Right.MANAGE_CENTRES)
    public List<CentreRow> search(String words) {
        return centres.search(words, LocalDate.now(clock));
    }

    /** Opens a centre with its first administrator; says the one-time password, which is kept nowhere. */
    @Allowed(Right.MANAGE_CENTRES)
    public NewPassword open(@Valid @NotNull OpenCentre command) {
        centres.open(command.centre(), command.county(), command.description(), command.work());
        OpenCentre.Administrator first = command.administrator();
        NewPassword password = accounts.create(new CreateAccount(first.login(), first.person(), command.centre()));
        rights.giveRole(password.account(), Role.ADMINISTRATOR, LocalDate.now(clock), null);
        rights.issue(new IssueAuthorisation(
                password.account(), first.authorisation(), SCOPE_OF_AUTHORISATION, first.authorisedOn(), first.authorisedOn()));
        return password;
    }

    /** The public body behind these pages: the caller's centre; for strangers the only one there is, and none where several share the installation. */
    @Allowed(Right.ANYONE)
    public Optional<CentreContact> provider() {
        CentreId own = caller.get().centre();
        List<CentreId> candidates = own == null ? centres.all() : List.of(own);
        return candidates.size() == 1 ? Optional.of(centres.contact(candidates.getFirst())) : Optional.empty();
    }

    @Allowed({Right.MANAGE_CENTRES, Right.MANAGE_SETTINGS})
    public CentreDetails details(@NotNull CentreId centre) {
        refuseForeign(centre);
        return centres.details(centre);
    }

    @Allowed({Right.MANAGE_CENTRES, Right.MANAGE_SETTINGS})
    public void describe(@NotNull CentreId centre, long version, @Valid @NotNull DescribeCentre description) {
        refuseForeign(centre);
        centres.describe(centre, version, description);
    }

    /** Hats and municipalities follow from decisions of self-government, so a centre does not give them to itself. */
    @Allowed(Right.MANAGE_CENTRES)
    public void change(@NotNull CentreId centre, @Valid @NotNull CentreWork work) {
        centres.change(centre, work);
    }

    /** VIS-1: centres never see each other. */
    private void refuseForeign(CentreId centre) {
        CentreId own = caller.get().centre();
        if (own != null && !own.equals(centre)) {
            throw new NotFound();
        }
    }
}
