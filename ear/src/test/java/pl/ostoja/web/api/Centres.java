package pl.ostoja.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.site.Colleague;

/** Centres made through the interface. */
public final class Centres {
    private Centres() {}

    /** A county family centre with its first administrator. */
    static String open(Program installation) {
        return installation.create("centres", command(UUID.randomUUID(), "2024-01-01"));
    }

    /** A centre that organises care, as its administrator and with its first organiser, both with papers and passwords of their own. */
    public record Staff(Program administrator, Program organiser) {
        public static Staff ofNewCentre(Program installation) {
            String centre = installation.create("centres", command(UUID.randomUUID(), "2010-01-01")
                    .replace("\"COUNTY_FAMILY_CENTRE\"", "\"COUNTY_FAMILY_CENTRE\", \"FOSTER_CARE_ORGANISER\""));
            Program administrator = atWork(installation, installation.read("accounts?centre=" + centre).at("/items/0"));
            return new Staff(administrator, employed(administrator, "olga-" + centre, "ORGANISER"));
        }

        /** Somebody else of the centre, who has chosen {@link Colleague#PASSWORD}. */
        public Program employed(String login, String role) {
            return employed(administrator, login, role);
        }

        private static Program employed(Program administrator, String login, String role) {
            String account = administrator.create("accounts", "{\"login\": \"%s\", \"name\": \"Olga Pierwsza\"}".formatted(login));
            administrator.post("accounts/" + account + "/roles", "{\"role\": \"%s\", \"since\": \"2024-01-02\"}".formatted(role));
            administrator.post("accounts/" + account + "/authorisations", """
                    {"number": "PCPR/2/2024", "scope": "wszystko", "issuedOn": "2024-01-02", "undertakingSignedOn": "2024-01-02"}""");
            return atWork(administrator, administrator.read("accounts/" + account));
        }

        private static Program atWork(Program by, JsonNode account) {
            var password = HttpVisitor.json(by.post("accounts/" + account.get("id").textValue() + "/one-time-password", ""));
            return Program.inPerson(Colleague.chosen(password.get("login").textValue(), password.get("password").textValue()));
        }
    }

    static String command(UUID centre, String from) {
        return """
                {"centre": "%1$s", "county": "1609", "description": {"name": "PCPR %1$s", "shortName": "PCPR", "contact": {"town": "Opole"}},
                 "work": {"hats": ["COUNTY_FAMILY_CENTRE"], "municipalities": [], "from": "%2$s"},
                 "administrator": {"login": "ada-%1$s", "person": "Ada Pierwsza", "authorisation": "PCPR/1/2024", "authorisedOn": "2024-01-02"}}"""
                .formatted(centre, from);
    }
}
