package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.ProfessionalKind;
import pl.ostoja.placement.CareForm;

/**
 * The places of a county that were there before the children: families who are no kin, family children's homes, facilities. As many as in an average county
 * for as many children (29 non-professional and 6 professional families, 2 homes and 4 facilities for 206).
 */
final class Places {
    static final int AVERAGE = 206;

    private static final int NON_PROFESSIONAL = 29;
    private static final int PROFESSIONAL = 6;
    private static final int HOMES = 2;
    private static final int FACILITY_PLACES = 14;
    private static final int SMALL_FACILITY_PLACES = 8;
    private static final int REGIONAL_PLACES = 30;
    private static final int INFANTS = 20;
    private static final int UNTRAINED_PLACES = 4;
    private static final List<ProfessionalKind> KINDS = List.of(
            ProfessionalKind.EMERGENCY, ProfessionalKind.SPECIALIST, ProfessionalKind.GENERAL, ProfessionalKind.EMERGENCY, ProfessionalKind.GENERAL,
            ProfessionalKind.GENERAL);
    private static final List<String> NAMES = List.of("Słoneczna", "Zielona", "Przystań", "Nad Stawem", "Pod Dębem", "Tęcza", "Jutrzenka", "Pod Lipami");

    final List<Home> nonProfessional = new ArrayList<>();
    final List<Home> general = new ArrayList<>();
    final List<Home> emergency = new ArrayList<>();
    final List<Home> specialist = new ArrayList<>();
    final List<Home> homes = new ArrayList<>();
    final List<Home> facilities = new ArrayList<>();
    final List<Home> intervention = new ArrayList<>();
    /** Far away, as there are few in the country. */
    final Home therapeutic;
    final Home regional;
    final Home preAdoption = Home.facility("Interwencyjny ośrodek preadopcyjny „Gniazdo”", CareForm.PRE_ADOPTION_CENTRE, INFANTS);
    final List<FamilyDraft> families = new ArrayList<>();

    Places(CountyOrder order, Dice dice, FamilyFoundry foundry) {
        LocalDate before = order.today().minusYears(order.years() + 1L);
        for (int i = 0; i < scaled(NON_PROFESSIONAL, order); i++) {
            nonProfessional.add(found(foundry, FamilyForms.of(FamilyForm.NON_PROFESSIONAL), dice.day(before.minusYears(11), before)));
        }
        for (int i = 0; i < Math.max(KINDS.size() / 2, scaled(PROFESSIONAL, order)); i++) {
            ProfessionalKind kind = KINDS.get(i % KINDS.size());
            List<Home> those = switch (kind) {
                case EMERGENCY -> emergency;
                case SPECIALIST -> specialist;
                case GENERAL -> general;
            };
            those.add(found(foundry, FamilyForms.professional(kind), dice.day(before.minusYears(12), before)));
        }
        for (int i = 0; i < Math.max(1, scaled(HOMES, order)); i++) {
            homes.add(found(foundry, FamilyForms.of(FamilyForm.FAMILY_HOME), dice.day(before.minusYears(14), before.minusYears(2))));
        }
        facilities(order);
        therapeutic = Home.facility(
                "Placówka specjalistyczno-terapeutyczna „Arka”", CareForm.SPECIALIST_THERAPEUTIC_FACILITY, Math.max(FACILITY_PLACES, scaled(FACILITY_PLACES, order)));
        regional = Home.facility(
                "Regionalna placówka opiekuńczo-terapeutyczna „Promyk”", CareForm.REGIONAL_THERAPEUTIC_FACILITY, Math.max(REGIONAL_PLACES, scaled(REGIONAL_PLACES, order)));
    }

    /** People whom the court chose for a time. */
    static Home untrained(String who) {
        return Home.facility(who, CareForm.UNTRAINED_FAMILY, UNTRAINED_PLACES);
    }

    static int scaled(int ofAverage, CountyOrder order) {
        return Math.round(ofAverage * order.children() / (float) AVERAGE);
    }

    private Home found(FamilyFoundry foundry, FamilyForms forms, LocalDate since) {
        FamilyDraft family = foundry.strangers(forms, since);
        families.add(family);
        return Home.of(family);
    }

    /** Two large ones, one of the family type, one with places for emergencies; and again for a larger county. */
    private void facilities(CountyOrder order) {
        for (int i = 0; i < Math.max(1, scaled(1, order)); i++) {
            String seat = order.land().seat();
            facilities.add(Home.facility(name(3 * i) + " – " + seat, CareForm.SOCIALISATION_FACILITY, FACILITY_PLACES));
            facilities.add(Home.facility(name(3 * i + 1) + " – " + seat, CareForm.SOCIALISATION_FACILITY, FACILITY_PLACES));
            facilities.add(Home.facility("Rodzinna " + name(3 * i + 2) + " – " + seat, CareForm.FAMILY_TYPE_FACILITY, SMALL_FACILITY_PLACES));
            String mixed = "Placówka wielofunkcyjna nr " + (i + 1) + " – " + seat;
            facilities.add(Home.facility(mixed, CareForm.SOCIALISATION_FACILITY, SMALL_FACILITY_PLACES + 2));
            intervention.add(Home.facility(mixed, CareForm.INTERVENTION_FACILITY, FACILITY_PLACES - SMALL_FACILITY_PLACES));
        }
    }

    private static String name(int number) {
        return "POW „" + NAMES.get(number % NAMES.size()) + "”" + (number < NAMES.size() ? "" : " " + (1 + number / NAMES.size()));
    }

    /** All families in which children of strangers live for long. */
    List<Home> lasting() {
        List<Home> all = new ArrayList<>(nonProfessional);
        all.addAll(general);
        all.addAll(homes);
        return all;
    }
}
