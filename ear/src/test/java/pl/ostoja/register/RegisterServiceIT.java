package pl.ostoja.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.access.TrailService;
import pl.ostoja.audit.AuditAction;
import pl.ostoja.audit.TrailFilter;
import pl.ostoja.audit.TrailRow;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.EditFamily;
import pl.ostoja.fostering.FamilyDetails;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.fostering.Household;
import pl.ostoja.people.AddressKind;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.Order;
import pl.ostoja.placement.PlaceChild;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.StayTerms;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

@ServiceTest
@Tag("h2")
class RegisterServiceIT {
    private static final String COURT = "Sąd Rejonowy w Opolu";

    @Inject
    RegisterService register;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    FosterFamilyService families;

    @Inject
    TrailService trail;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private CentreId centre;
    private Caller organiser;
    private ChildId child;
    private PersonId mother;
    private FosterFamilyId family;
    private LocalDate today;
    private LocalDate placedOn;

    @BeforeEach
    void placeAChildOfAKnownMother() {
        centre = CentreId.next();
        organiser = people.somebody(centre, Role.ORGANISER, "Ola Organizator");
        caller.become(organiser);
        today = LocalDate.now(clock);
        placedOn = today.minusMonths(2);
        child = children.register(CareFixture.aGirl("Zofia", "Lis"));
        mother = children.addRelative(child, CareFixture.aMother("Iwona", "Lis"));
        children.moveTo(child, mother, AddressKind.RESIDENCE, PersonFixture.anAddressIn("Opole", "1661011"), false, placedOn.minusYears(1));
        family = families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Nowiccy"));
        placements.place(PlaceChild.of(
                child, family, StayTerms.of(LegalBasis.COURT_ORDER, Order.of(COURT, "III Nsm 482/26", placedOn.minusDays(2)), placedOn)));
    }

    @Test
    void theSheetOfAChildSaysInTheOrderOfTheActWhatIsKnown() {
        RegisterSheet sheet = register.child(child).sheet();

        assertThat(sheet.sections()).as("REG-1").extracting(SheetSectionDetails::section).containsExactlyElementsOf(SheetSection.of(RecordKind.CHILD));
        assertThat(values(sheet, SheetSection.IDENTITY)).startsWith("Zofia Lis");
        assertThat(line(sheet, SheetItem.BIRTH_PLACE).isMissing()).isTrue();
        assertThat(lines(sheet, SheetSection.PLACEMENT))
                .extracting(SheetLine::item, SheetLine::value)
                .contains(
                        tuple(SheetItem.PLACED_FORM, CareForm.NON_PROFESSIONAL_FAMILY), tuple(SheetItem.PLACED_CARER, "Maria Nowiccy"),
                        tuple(SheetItem.BASIS, LegalBasis.COURT_ORDER), tuple(SheetItem.BASIS_BODY, COURT), tuple(SheetItem.BASIS_DAY, placedOn.minusDays(2)),
                        tuple(SheetItem.BASIS_REFERENCE, "III Nsm 482/26"));
        assertThat(lines(sheet, SheetSection.STAYS))
                .extracting(SheetLine::item, SheetLine::value)
                .contains(tuple(SheetItem.FIRST_PLACED, placedOn), tuple(SheetItem.CURRENT_FORM_SINCE, placedOn), tuple(SheetItem.STAY_PLACE, "Nowiccy"));
        assertThat(lines(sheet, SheetSection.PARENTS))
                .extracting(SheetLine::item, SheetLine::about, SheetLine::isMissing)
                .contains(tuple(SheetItem.PARENT_NAME, KinshipKind.MOTHER, false), tuple(SheetItem.PARENT_NAME, KinshipKind.FATHER, true));
        assertThat(line(sheet, SheetItem.REVIEW_OUTCOME).value()).isEqualTo(SheetWord.NONE);
        assertThat(line(sheet, SheetItem.NEXT_REVIEW).value()).as("a child of ten is reviewed every six months").isEqualTo(placedOn.plusMonths(6));
    }

    @Test
    void aFamilyHasTheListOfFosterFamilies() {
        RegisterSheet sheet = register.family(family).sheet();

        assertThat(sheet.paragraph()).as("REG-2").isEqualTo(SheetParagraph.FOSTER_FAMILY);
        assertThat(values(sheet, SheetSection.CARERS)).contains("Maria Nowiccy", LocalDate.of(1975, 5, 5));
        assertThat(line(sheet, SheetItem.PLACED).value()).isEqualTo(1);
        assertThat(line(sheet, SheetItem.MAXIMUM).value()).isEqualTo(3);
        assertThat(line(sheet, SheetItem.MEDICAL_UNTIL).isMissing()).isTrue();
        assertThat(line(sheet, SheetItem.NEXT_EVALUATION).value()).as("before a year has passed").isEqualTo(placedOn.plusYears(1).minusDays(1));
    }

    @Test
    void aFamilyHomeHasAListOfItsOwnWithoutForms() {
        FosterFamilyId home = families.register(FamilyFixture.aFamily(FamilyForm.FAMILY_HOME, "Dom Lipowa"));

        RegisterSheet sheet = register.family(home).sheet();

        assertThat(sheet.paragraph()).isEqualTo(SheetParagraph.FAMILY_HOME);
        assertThat(sheet.sections()).extracting(SheetSectionDetails::section).contains(SheetSection.CONTRACT).doesNotContain(SheetSection.FORM);
    }

    @Test
    void whatWasEnteredIsUpToDateUntilItChanges() {
        register.enterChild(new EnterChild(RegisterEntryId.next(), child, today, all(register.child(child).sheet())));
        assertThat(register.child(child).sheet().sections()).extracting(SheetSectionDetails::state).containsOnly(SheetState.UP_TO_DATE);

        children.moveTo(child, mother, AddressKind.RESIDENCE, PersonFixture.anAddressIn("Nysa", "1607053"), false, today);

        RegisterSheet sheet = register.child(child).sheet();
        assertThat(sheet.sections()).filteredOn(section -> section.state() != SheetState.UP_TO_DATE).singleElement().satisfies(changed -> {
            assertThat(changed.section()).isEqualTo(SheetSection.PARENTS);
            assertThat(changed.state()).isEqualTo(SheetState.CHANGED);
            assertThat(changed.enteredOn()).isEqualTo(today);
        });
    }

    @Test
    void aFamilyThatMovesHasToBeEnteredAnew() {
        register.enterFamily(new EnterFamily(RegisterEntryId.next(), family, today.minusDays(1), all(register.family(family).sheet())));
        FamilyDetails file = families.details(family);
        Household moved = new Household("Nowiccy", PersonFixture.anAddressIn("Nysa", "1607053"), true, null, null, true);
        families.edit(new EditFamily(family, moved, file.version()));

        assertThat(register.family(family).sheet().sections())
                .filteredOn(section -> section.state() == SheetState.CHANGED)
                .extracting(SheetSectionDetails::section, SheetSectionDetails::enteredOn)
                .containsExactly(tuple(SheetSection.HOME, today.minusDays(1)));
    }

    @Test
    void whatChangedSinceOneLookedIsNotMarked() {
        List<SeenSection> seen = all(register.child(child).sheet());
        children.moveTo(child, mother, AddressKind.RESIDENCE, PersonFixture.anAddressIn("Nysa", "1607053"), false, today);

        assertThatThrownBy(() -> register.enterChild(new EnterChild(RegisterEntryId.next(), child, today, seen)))
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting("rule")
                .isEqualTo("REG-7");
        assertThat(register.child(child).sheet().entries()).isEmpty();
    }

    @Test
    void anEntryIsMarkedOnceAndTakenBackWithAReason() {
        LocalDate before = today.minusDays(10);
        List<SeenSection> seen = all(register.child(child).sheet());
        register.enterChild(new EnterChild(RegisterEntryId.next(), child, before, seen));
        EnterChild again = new EnterChild(RegisterEntryId.next(), child, today, seen);
        register.enterChild(again);
        register.enterChild(again);
        assertThat(register.child(child).sheet().entries()).extracting(RegisterEntryDetails::enteredOn, RegisterEntryDetails::author)
                .containsExactly(tuple(today, "Ola Organizator"), tuple(before, "Ola Organizator"));

        register.takeBack(again.id(), register.entry(again.id()).version(), "nie ten dzień");

        assertThat(register.child(child).sheet().sections()).as("REG-8").extracting(SheetSectionDetails::enteredOn).containsOnly(before);
        assertThatThrownBy(() -> register.entry(again.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void aReaderSeesTheSectionsOfTheOwnRightsAndNoWholeNumbers() {
        register.enterChild(new EnterChild(RegisterEntryId.next(), child, today, all(register.child(child).sheet())));
        Caller liaison = people.somebody(centre, Role.COURT_LIAISON, "Sara Sąd");

        people.as(liaison, () -> {
            RegisterSheet sheet = register.child(child).sheet();
            assertThat(states(sheet, SheetState.NOT_SEEN)).containsExactly(
                    SheetSection.HEALTH, SheetSection.FAMILY_WORK, SheetSection.PAYERS, SheetSection.REVIEWS, SheetSection.LEAVING);
            assertThat(states(sheet, SheetState.SEEN_IN_PART)).as("numbers, and a family that is not seen").containsExactly(
                    SheetSection.IDENTITY, SheetSection.PLACEMENT, SheetSection.STAYS, SheetSection.PARENTS);
            assertThat(sheet.lines()).extracting(SheetLine::value).doesNotContain("Nowiccy", "Maria Nowiccy");
        });
    }

    @Test
    void whoDoesNotSeeTheChildGetsNoSheetAndNoEntry() {
        RegisterEntryId entry = register.enterChild(new EnterChild(RegisterEntryId.next(), child, today, all(register.child(child).sheet())));
        Caller other = people.somebody(centre, Role.COORDINATOR, "Kim Koordynator");

        people.as(other, () -> {
            assertThatThrownBy(() -> register.child(child)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> register.entry(entry)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> register.takeBack(entry, 0, "nie moje")).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void everyLookIsInTheTrail() {
        register.child(child);
        register.family(family);
        Caller auditor = people.somebody(centre, Role.AUDITOR, "Adam Audytor");

        people.as(auditor, () -> assertThat(trail.search(new TrailFilter(null, AuditAction.SAW, null, null, null, null), PageRequest.page(1)).rows())
                .extracting(TrailRow::record, TrailRow::detail)
                .contains(tuple(child.value(), "central register sheet"), tuple(family.value(), "central register sheet")));
    }

    private static List<SeenSection> all(RegisterSheet sheet) {
        return sheet.sections().stream().map(section -> new SeenSection(section.section(), section.fingerprint())).toList();
    }

    private static List<SheetSection> states(RegisterSheet sheet, SheetState state) {
        return sheet.sections().stream().filter(section -> section.state() == state).map(SheetSectionDetails::section).toList();
    }

    private static List<SheetLine> lines(RegisterSheet sheet, SheetSection section) {
        return sheet.lines().stream().filter(line -> line.item().section() == section).toList();
    }

    private static Stream<Serializable> values(RegisterSheet sheet, SheetSection section) {
        return lines(sheet, section).stream().map(SheetLine::value);
    }

    private static SheetLine line(RegisterSheet sheet, SheetItem item) {
        return sheet.lines().stream().filter(line -> line.item() == item).findFirst().orElseThrow();
    }
}
