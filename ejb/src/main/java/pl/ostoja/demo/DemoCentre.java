package pl.ostoja.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.centre.CentreHat;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.centre.CentreWork;
import pl.ostoja.centre.Contact;
import pl.ostoja.centre.DescribeCentre;
import pl.ostoja.centre.TercFile;
import pl.ostoja.centre.TercImport;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.centre.TerytRegister;

/** The centre of the demonstration: an invented one in a real city with county rights, with the real codes of its county and the one around it. */
@ApplicationScoped
public class DemoCentre {
    private static final TerytCode CITY = new TerytCode("1661");
    private static final TerytCode MUNICIPALITY = new TerytCode("1661011");
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    @Inject
    TerytRegister units;

    @Inject
    TercImport imports;

    @Inject
    CentreRegister centres;

    /** Both once; a register or a centre that is there stays as it is. */
    @Transactional
    @Allowed(Right.SYSTEM)
    public void create() {
        if (units.stateOn().isEmpty()) {
            TercFile county = TercImport.demonstrationCounty();
            imports.importRows(county, 0, imports.readableRows(county));
        }
        if (centres.name(DemoAccounts.CENTRE).isEmpty()) {
            Contact contact = new Contact("ul. Pokazowa 1", "45-000", "Opole", "+48 77 000 00 00", "osrodek@example.org");
            DescribeCentre description = new DescribeCentre("Miejski Ośrodek Pomocy Rodzinie (pokaz)", "MOPR (pokaz)", contact, null);
            centres.open(DemoAccounts.CENTRE, CITY, description, new CentreWork(Set.of(CentreHat.values()), Set.of(MUNICIPALITY), SINCE));
        }
    }
}
