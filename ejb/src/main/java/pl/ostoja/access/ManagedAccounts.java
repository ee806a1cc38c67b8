package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;

/** The accounts that the caller may deal with: those of the own centre; all for who administers the whole installation. */
@ApplicationScoped
class ManagedAccounts {
    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller current;

    Account find(AccountId id) {
        return accounts.find(id)
                .filter(account -> current.get().centre() == null || account.centre().filter(current.get().centre()::equals).isPresent())
                .orElseThrow(NotFound::new);
    }

    /** ACC-9: nobody changes their own rights, lest one stolen session be enough to take all of them. */
    Account others(AccountId id) {
        if (id.equals(current.get().account())) {
            throw new BusinessRuleViolation("ACC-9", "access.violation.ownRights");
        }
        return find(id);
    }
}
