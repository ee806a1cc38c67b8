package pl.ostoja.site;

import java.util.regex.Pattern;
import pl.ostoja.browser.DemoAccounts;
import pl.ostoja.rig.HttpVisitor;

/** A second centre of the installation: opened with its administrator, who employs an organiser. */
final class OtherCentre {
    private static final Pattern LINK_TO_CENTRE = Pattern.compile("/centre/details\\?centre=[0-9a-f-]+");

    private final String centre;
    private final Colleague colleague;
    private final HttpVisitor organiser;

    OtherCentre() {
        var suffix = Long.toString(System.nanoTime(), 36);
        var page = new HttpVisitor().signIn(DemoAccounts.INSTALLATION, DemoAccounts.PASSWORD).send("/centre/new?county=1609", "open", form -> form
                .fill("name", "Powiatowe Centrum Pomocy Rodzinie " + suffix)
                .fill("shortName", "PCPR")
                .fill("hats", "COUNTY_FAMILY_CENTRE", "FOSTER_CARE_ORGANISER")
                .fill("from", "1.01.2024")
                .fill("person", "Ada Pierwsza")
                .fill("login", "adm" + suffix)
                .fill("authorisation", "PCPR/1/2024")
                .fill("authorisedOn", "2.01.2024"));
        centre = Colleague.first(LINK_TO_CENTRE, page);
        colleague = Colleague.employed(Colleague.chosen("adm" + suffix, Colleague.oneTimePassword(page)), "Oskar Obcy", "ORGANISER");
        organiser = colleague.atWork();
    }

    HttpVisitor organiser() {
        return organiser;
    }

    /** The page of the centre. */
    String centre() {
        return centre;
    }

    /** The page of the organiser's account. */
    String account() {
        return colleague.account();
    }
}
