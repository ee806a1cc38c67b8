package pl.ostoja.demo;

import java.util.List;
import java.util.UUID;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;

/** The accounts of the demonstration that have names of their own, one for each role. All have the same password, which the README names. */
public final class DemoAccounts {
    public static final CentreId CENTRE = new CentreId(UUID.fromString("01980000-0000-7000-8000-000000000001"));
    public static final String PASSWORD = "ostoja-demo";

    public static final List<DemoAccount> ALL = List.of(
            new DemoAccount(CENTRE, "organizator", "Olga Organizator", Role.ORGANISER),
            new DemoAccount(CENTRE, "koordynator", "Karol Koordynator", Role.COORDINATOR),
            new DemoAccount(CENTRE, "koordynator2", "Kinga Koordynator", Role.COORDINATOR),
            new DemoAccount(CENTRE, "asystent", "Anna Asystent", Role.FAMILY_ASSISTANT),
            new DemoAccount(CENTRE, "socjalny", "Sonia Socjalna", Role.SOCIAL_WORKER),
            new DemoAccount(CENTRE, "sad", "Sabina Sądowa", Role.COURT_LIAISON),
            new DemoAccount(CENTRE, "finanse", "Filip Finansowy", Role.FINANCE),
            new DemoAccount(CENTRE, "kierownik", "Krystyna Kierownik", Role.HEAD),
            new DemoAccount(CENTRE, "administrator", "Adam Administrator", Role.ADMINISTRATOR),
            new DemoAccount(CENTRE, "audytor", "Aurelia Audytor", Role.AUDITOR),
            // Stands above the centre: opens centres, imports the register of units, adds to the numbers of the law.
            new DemoAccount(null, "instalacja", "Ignacy Instalacyjny", Role.ADMINISTRATOR));

    private DemoAccounts() {}
}
