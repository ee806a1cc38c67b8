package pl.ostoja.web.api;

import java.util.UUID;

/** Centres made through the interface. */
final class Centres {
    private Centres() {}

    /** A county family centre with its first administrator. */
    static String open(Program installation) {
        return installation.create("centres", command(UUID.randomUUID(), "2024-01-01"));
    }

    static String command(UUID centre, String from) {
        return """
                {"centre": "%1$s", "county": "1609", "description": {"name": "PCPR %1$s", "shortName": "PCPR", "contact": {"town": "Opole"}},
                 "work": {"hats": ["COUNTY_FAMILY_CENTRE"], "municipalities": [], "from": "%2$s"},
                 "administrator": {"login": "ada-%1$s", "person": "Ada Pierwsza", "authorisation": "PCPR/1/2024", "authorisedOn": "2024-01-02"}}"""
                .formatted(centre, from);
    }
}
