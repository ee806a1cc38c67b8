package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import pl.ostoja.access.AccountId;
import pl.ostoja.people.PersonFixture;

/** Foster families that nobody is. */
public final class FamilyFixture {
    public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private FamilyFixture() {}

    public static RegisterFamily aFamily(FamilyForm form, String label) {
        return aFamily(Set.of(form), form == FamilyForm.PROFESSIONAL ? ProfessionalKind.GENERAL : null, label);
    }

    public static RegisterFamily aFamily(Set<FamilyForm> forms, ProfessionalKind kind, String label) {
        return new RegisterFamily(
                aHousehold(label),
                List.of(CarerEntry.of(PersonFixture.aWoman("Maria", label, LocalDate.of(1975, 5, 5)))),
                false,
                forms,
                kind,
                LONG_AGO);
    }

    /** On the request of the day before, or of today if it begins later, and with the consent of the family. */
    public static AppointCoordinator anAppointment(FosterFamilyId family, AccountId coordinator, LocalDate since) {
        LocalDate today = LocalDate.now();
        LocalDate asked = since.isAfter(today) ? today : since.minusDays(1);
        return new AppointCoordinator(
                AppointmentId.next(), family, coordinator, AppointmentContent.first(since, asked, asked, FamilyOpinion.AGREES));
    }

    public static Household aHousehold(String label) {
        return new Household(label, PersonFixture.anAddressIn("Opole", "1661011"), true, "601 234 567", null, true);
    }
}
