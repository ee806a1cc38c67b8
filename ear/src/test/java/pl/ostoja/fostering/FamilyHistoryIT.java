package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Acting;
import pl.ostoja.access.Caller;
import pl.ostoja.access.HistoryService;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.audit.AuditAction;
import pl.ostoja.audit.FieldChange;
import pl.ostoja.audit.HistoryRow;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

/** The history of a record: before and after, for those who may see the record, and for nobody else. */
@ServiceTest
@Tag("h2")
class FamilyHistoryIT {
    private final CentreId centre = CentreId.next();
    private final Caller organiser = Acting.someone(centre, Role.ORGANISER);

    @Inject
    FosterFamilyService families;

    @Inject
    HouseholdService households;

    @Inject
    HistoryService history;

    @Test
    void aChangeIsShownWithWhatWasBefore() throws Exception {
        FosterFamilyId family = Acting.as(organiser, this::renamedFamily);
        var changes = Acting.as(organiser, () -> history.of(RecordKind.FAMILY, family.value(), PageRequest.page(1)));
        HistoryRow latest = changes.rows().getFirst();
        assertThat(latest.action()).isEqualTo(AuditAction.CHANGED);
        assertThat(latest.account()).isEqualTo("Test");
        assertThat(latest.changes()).contains(new FieldChange("label", "Zmienni", "Zmienieni"));
        assertThat(changes.rows()).extracting(HistoryRow::kind).as("what belongs to the family as well").contains("FAMILY", "CARER", "FAMILY_FORM");
    }

    @Test
    void oneFactIsShownWithWhatItSaidBefore() throws Exception {
        FosterFamilyId family = Acting.as(organiser, this::renamedFamily);
        FosterFamilyId other = Acting.as(organiser, this::renamedFamily);
        FamilyFactId pet = Acting.as(organiser, () -> aDogThatIsACat(family));

        var changes = Acting.as(organiser, () -> history.ofPart(RecordKind.FAMILY, family.value(), pet.value(), PageRequest.page(1)));

        assertThat(changes.rows()).extracting(HistoryRow::kind).containsExactly("FAMILY_PET", "FAMILY_PET");
        assertThat(changes.rows().getFirst().reason()).isEqualTo("to kot");
        assertThat(changes.rows().getFirst().changes()).contains(new FieldChange("content.kind", "DOG", "CAT"));
        assertThat(Acting.as(organiser, () -> history.ofPart(RecordKind.FAMILY, other.value(), pet.value(), PageRequest.page(1))).rows()).as("of another family").isEmpty();
    }

    private FamilyFactId aDogThatIsACat(FosterFamilyId family) {
        FamilyFactId pet = households.record(new RecordPet(FamilyFactId.next(), family, new PetContent(PetKind.DOG, true, FamilyFixture.LONG_AGO, null, null)));
        households.correct(new CorrectPet(pet, households.pet(pet).version(), "to kot", new PetContent(PetKind.CAT, true, FamilyFixture.LONG_AGO, null, null)));
        return pet;
    }

    @Test
    void whoDoesNotSeeTheRecordDoesNotSeeItsHistory() throws Exception {
        FosterFamilyId family = Acting.as(organiser, this::renamedFamily);
        assertThatThrownBy(() -> historyAs(Acting.someone(CentreId.next(), Role.ORGANISER), family)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> historyAs(Acting.someone(centre, Role.COORDINATOR), family)).as("not of the caseload").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> historyAs(Acting.someone(centre, Role.AUDITOR), family)).isInstanceOf(NotPermitted.class);
    }

    private Object historyAs(Caller caller, FosterFamilyId family) throws Exception {
        return Acting.as(caller, () -> history.of(RecordKind.FAMILY, family.value(), PageRequest.page(1)));
    }

    private FosterFamilyId renamedFamily() {
        var id = families.register(FamilyFixture.aFamily(FamilyForm.KINSHIP, "Zmienni"));
        families.edit(new EditFamily(id, FamilyFixture.aHousehold("Zmienieni"), families.details(id).version()));
        return id;
    }
}
