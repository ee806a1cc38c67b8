package pl.ostoja.web.api;

import java.time.LocalDate;

/** Bodies that the tests of the interface send. */
public final class Samples {
    static final LocalDate TODAY = LocalDate.now();

    /** Every point of a review that is always asked for. */
    static final String POINTS = """
            {"familySituation": "Bez zmian.", "workMethods": "Terapia.", "planChanges": "Bez zmian.", "healthAndNeeds": "Zdrowe.", "furtherStay": "Zasadny.",
             "specialFacility": "Nie trzeba."}""";

    private Samples() {}

    static String woman(String firstName, String born) {
        return """
                {"firstName": "%s", "lastName": "Programowa", "noPeselReason": "NOT_KNOWN_TO_US", "born": "%s", "bornEstimated": true, "sex": "FEMALE",
                 "citizenship": "PL"}""".formatted(firstName, born);
    }

    public static String child(String firstName, String born) {
        return """
                {"person": %s, "needs": {"disabled": false, "juvenileAct": false}}""".formatted(woman(firstName, born));
    }

    static String household(String label) {
        return """
                {"label": "%s", "address": {"street": "Długa", "house": "5", "postalCode": "45-001", "place": "Opole"}, "addressProtected": false,
                 "ready": true}""".formatted(label);
    }

    public static String family(String carer) {
        return """
                {"household": %s, "carers": [{"data": %s}], "spouses": false, "forms": ["NON_PROFESSIONAL"], "since": "%s"}"""
                .formatted(household("Programowi"), woman(carer, "1980-06-01"), TODAY.minusYears(1));
    }

    static String terms(LocalDate since) {
        return """
                {"basis": "COURT_ORDER", "order": {"court": "Sąd Rejonowy w Opolu", "reference": "III Nsm 482/26", "issuedOn": "%1$s"}, "since": "%1$s",
                 "doubts": {}}""".formatted(since);
    }

    public static String stay(String family, LocalDate since) {
        return """
                {"family": "%s", "terms": %s, "consents": {}}""".formatted(family, terms(since));
    }
}
