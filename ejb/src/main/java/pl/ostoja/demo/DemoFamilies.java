package pl.ostoja.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import pl.ostoja.access.AccountId;
import pl.ostoja.fostering.AssignCoordinator;
import pl.ostoja.fostering.CarerEntry;
import pl.ostoja.fostering.CoordinatorService;
import pl.ostoja.fostering.FamilyDetails;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.fostering.Household;
import pl.ostoja.fostering.ProfessionalKind;
import pl.ostoja.fostering.RegisterFamily;
import pl.ostoja.people.Address;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Sex;

/** Foster families of the demonstration, registered through the same door as any other. */
@ApplicationScoped
@Transactional
class DemoFamilies {
    private static final List<Address> VILLAGES = List.of(
            place("ul. Polna", "46-050", "Tarnów Opolski", "1609112"),
            place("ul. Leśna", "46-070", "Komprachcice", "1609042"),
            place("ul. Szkolna", "46-073", "Chróścina", "1609022"),
            place("ul. Ogrodowa", "46-040", "Ozimek", "1609083"),
            place("ul. Kwiatowa", "46-060", "Prószków", "1609103"),
            place("ul. Słoneczna", "46-090", "Popielów", "1609092"),
            place("ul. Krótka", "46-080", "Chróścice", "1609032"),
            place("ul. Łąkowa", "46-045", "Turawa", "1609132"));

    @Inject
    FosterFamilyService families;

    @Inject
    CoordinatorService coordinators;

    /** A family with the carers' ids, by which children of their kin are tied to them. */
    record Made(FosterFamilyId id, String surname, List<PersonId> carers) {}

    /** Married foster parents of the age given, in the form given, since the day given. */
    Made register(DemoNames names, Random random, int age, Set<FamilyForm> forms, ProfessionalKind kind, LocalDate since, LocalDate today) {
        String surname = names.surname();
        LocalDate bornWife = today.minusYears(age).minusDays(random.nextInt(360));
        PersonData wife = names.adult(surname, Sex.FEMALE, bornWife);
        PersonData husband = names.adult(surname, Sex.MALE, bornWife.minusDays(200 + random.nextInt(900)));
        boolean couple = random.nextInt(3) > 0;
        List<CarerEntry> carers = couple ? List.of(CarerEntry.of(wife), CarerEntry.of(husband)) : List.of(CarerEntry.of(wife));
        Address village = VILLAGES.get(random.nextInt(VILLAGES.size()));
        Address home = new Address(village.street(), String.valueOf(1 + random.nextInt(60)), null, village.postalCode(), village.place(), village.teryt());
        Household household = new Household(label(surname, couple), home, random.nextInt(6) == 0, "50000" + (1000 + random.nextInt(9000)), null, true);
        FosterFamilyId id = families.register(new RegisterFamily(household, carers, couple, forms, kind, since));
        FamilyDetails details = families.details(id);
        return new Made(id, surname, details.carers().stream().map(carer -> carer.person().id()).toList());
    }

    void coordinate(Made family, AccountId coordinator, LocalDate since) {
        coordinators.assign(new AssignCoordinator(family.id(), coordinator, since, null));
    }

    /** How people speak of the family: "Nowak" for one carer, "Kowalscy" for a couple. */
    private static String label(String surname, boolean couple) {
        if (couple && surname.endsWith("ski")) {
            return surname.substring(0, surname.length() - 3) + "scy";
        }
        if (couple && surname.endsWith("cki")) {
            return surname.substring(0, surname.length() - 3) + "ccy";
        }
        return couple ? surname : DemoNames.inflected(surname, Sex.FEMALE);
    }

    private static Address place(String street, String postalCode, String name, String teryt) {
        return new Address(street, "1", null, postalCode, name, teryt);
    }
}
