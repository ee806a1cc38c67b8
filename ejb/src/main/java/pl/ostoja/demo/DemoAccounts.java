package pl.ostoja.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.AccountSeeds;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;

/** The accounts of the demonstration, one for each role. All have the same password, which the README names. */
@ApplicationScoped
public class DemoAccounts {
    public static final CentreId CENTRE = new CentreId(UUID.fromString("01980000-0000-7000-8000-000000000001"));
    private static final String PASSWORD = "ostoja-demo";

    @Inject
    AccountSeeds seeds;

    /** Makes the accounts that are not there yet; says who coordinates families. */
    @Transactional
    @Allowed(Right.SYSTEM)
    public List<AccountId> create() {
        // Stands above the centre: opens centres, imports the register of units, adds to the numbers of the law.
        seeds.account(null, "instalacja", "Ignacy Instalacyjny", PASSWORD, Role.ADMINISTRATOR);
        seeds.account(CENTRE, "organizator", "Olga Organizator", PASSWORD, Role.ORGANISER);
        AccountId first = seeds.account(CENTRE, "koordynator", "Karol Koordynator", PASSWORD, Role.COORDINATOR);
        AccountId second = seeds.account(CENTRE, "koordynator2", "Kinga Koordynator", PASSWORD, Role.COORDINATOR);
        seeds.account(CENTRE, "asystent", "Anna Asystent", PASSWORD, Role.FAMILY_ASSISTANT);
        seeds.account(CENTRE, "sad", "Sabina Sądowa", PASSWORD, Role.COURT_LIAISON);
        seeds.account(CENTRE, "finanse", "Filip Finansowy", PASSWORD, Role.FINANCE);
        seeds.account(CENTRE, "kierownik", "Krystyna Kierownik", PASSWORD, Role.HEAD);
        seeds.account(CENTRE, "administrator", "Adam Administrator", PASSWORD, Role.ADMINISTRATOR);
        seeds.account(CENTRE, "audytor", "Aurelia Audytor", PASSWORD, Role.AUDITOR);
        return List.of(first, second);
    }
}
