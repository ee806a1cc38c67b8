package pl.ostoja.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import pl.ostoja.shared.BusinessRuleViolation;

/** What people choose for themselves. */
@Stateless
public class OwnAccountService {
    private static final Set<String> LANGUAGES = Set.of("pl", "en");

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller current;

    /** The language in which the account is spoken to, on every device. */
    @Allowed({Right.SIGNED_IN, Right.CHOOSE_PASSWORD})
    public void speak(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new BusinessRuleViolation("ACC-2", "access.violation.language");
        }
        accounts.find(current.account()).orElseThrow().speak(language);
    }
}
