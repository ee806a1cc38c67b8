package pl.ostoja.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.RegisterChild;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

/** PPL-12. */
@ServiceTest
@Tag("h2")
class DuplicateServiceIT {
    private static final LocalDate BORN = LocalDate.of(2016, 4, 9);

    @Inject
    DuplicateService service;

    @Inject
    ChildService children;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    private CentreId centre;
    private ChildId known;

    @BeforeEach
    void aChildWithAFile() {
        centre = CentreId.next();
        caller.become(Caller.system(centre));
        known = child("Zuzanna", "Kwiatkowska", BORN);
    }

    @Test
    void filesOfTheSameDayOfBirthWithALetterWrongInBothNamesAreLikelyOneChilds() {
        ChildId again = child("Zuzana", "Kwaitkowska", BORN);

        assertThat(listed(DuplicateState.UNDECIDED)).singleElement().satisfies(row -> {
            assertThat(List.of(row.one(), row.other())).containsExactly(known, again);
            assertThat(row.oneName()).isEqualTo("Kwiatkowska Zuzanna");
            assertThat(row.otherName()).isEqualTo("Kwaitkowska Zuzana");
            assertThat(row.samePesel()).isFalse();
        });
    }

    @Test
    void anotherDayOfBirthOrAnotherFirstNameIsAnotherChild() {
        child("Zuzanna", "Kwiatkowska", BORN.plusDays(1));
        child("Michalina", "Kwiatkowska", BORN);

        assertThat(listed(null)).isEmpty();
    }

    @Test
    void filesWithTheSamePeselAreLikelyOneChildsWhateverTheyAreCalled() {
        ChildId hidden = child(numbered("Ala", "Nowak"));
        people.restrict(RecordKind.CHILD, hidden.value());
        Caller reader = people.somebody(centre, Role.ORGANISER, "Olga Organizator");
        people.mayRead(reader, RecordKind.CHILD, hidden.value());
        people.as(people.somebody(centre, Role.ORGANISER, "Piotr Organizator"), () -> {
            child(numbered("Michalina", "Zielińska"));
            assertThat(listed(null)).as("one of the two is hidden").isEmpty();
        });

        people.as(reader, () -> assertThat(listed(null)).singleElement().satisfies(row -> assertThat(row.samePesel()).isTrue()));
    }

    @Test
    void whatWasToldApartIsShownAsSuchUntilThatIsTakenBack() {
        ChildId cousin = child("Zuzanna", "Kwiatkowska", BORN);
        ToldApartId apart = tellApart(cousin);

        assertThat(listed(DuplicateState.UNDECIDED)).isEmpty();
        assertThat(listed(DuplicateState.TOLD_APART)).hasSize(1);
        assertThat(listed(null)).extracting(DuplicateRow::state).containsExactly(DuplicateState.TOLD_APART);
        assertThat(service.decided(cousin, known)).hasValueSatisfying(decided -> assertThat(decided.reason()).isEqualTo("Inna matka."));

        assertThatThrownBy(() -> service.takeBack(apart, 7, "Jednak ta sama matka.")).isInstanceOf(EditConflict.class);
        service.takeBack(apart, service.details(apart).version(), "Jednak ta sama matka.");
        assertThat(listed(DuplicateState.UNDECIDED)).hasSize(1);
        assertThat(service.decided(known, cousin)).isEmpty();
    }

    @Test
    void aPairIsToldApartOnceAndAFileNotFromItself() {
        ChildId cousin = child("Zuzanna", "Kwiatkowska", BORN);
        TellApart command = new TellApart(ToldApartId.next(), known, cousin, "Inna matka.");
        service.tellApart(command);
        service.tellApart(command);

        refused(() -> service.tellApart(new TellApart(ToldApartId.next(), cousin, known, "Inna matka.")));
        refused(() -> service.tellApart(new TellApart(ToldApartId.next(), known, known, "Inna matka.")));
    }

    @Test
    void whoDoesNotSeeOneOfTheTwoCanNeitherReadNorDecide() {
        ChildId cousin = child("Zuzanna", "Kwiatkowska", BORN);
        ToldApartId apart = tellApart(cousin);
        people.restrict(RecordKind.CHILD, cousin.value());

        people.as(people.somebody(centre, Role.ORGANISER, "Olga Organizator"), () -> {
            assertThatThrownBy(() -> service.details(apart)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.decided(known, cousin)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.takeBack(apart, 0, "Zmiana zdania.")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> tellApart(cousin)).isInstanceOf(NotFound.class);
            assertThat(listed(null)).isEmpty();
        });
    }

    @Test
    void aPairIsFoundByTheNameOfEitherAndSortedByWhatIsAskedFor() {
        child("Zuzanna", "Kwiatkowksa", BORN);
        child("Adam", "Bąk", BORN);
        child("Adam", "Bak", BORN);

        assertThat(found("kwiatkowksa")).extracting(DuplicateRow::oneName).containsExactly("Kwiatkowska Zuzanna");
        assertThat(sorted(DuplicateSort.NAME, false)).extracting(DuplicateRow::oneName).containsExactly("Bąk Adam", "Kwiatkowska Zuzanna");
        assertThat(sorted(DuplicateSort.NUMBER, true)).extracting(DuplicateRow::oneName).containsExactly("Bąk Adam", "Kwiatkowska Zuzanna");
        assertThat(sorted(DuplicateSort.BORN, false)).hasSize(2);
    }

    private static void refused(ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("PPL-12"));
    }

    private ToldApartId tellApart(ChildId other) {
        return service.tellApart(new TellApart(ToldApartId.next(), known, other, "Inna matka."));
    }

    private List<DuplicateRow> listed(DuplicateState state) {
        return service.list(new DuplicateFilter(null, state), DuplicateSort.STATE, false, PageRequest.page(1)).rows();
    }

    private List<DuplicateRow> found(String text) {
        return service.list(new DuplicateFilter(text, null), DuplicateSort.STATE, false, PageRequest.page(1)).rows();
    }

    private List<DuplicateRow> sorted(DuplicateSort sort, boolean descending) {
        return service.list(new DuplicateFilter(null, null), sort, descending, PageRequest.page(1)).rows();
    }

    private static PersonData numbered(String firstName, String lastName) {
        return PersonFixture.withPesel(PersonFixture.aWoman(firstName, lastName, BORN), PersonFixture.pesel(BORN, 1240));
    }

    private ChildId child(String firstName, String lastName, LocalDate born) {
        return child(PersonFixture.aWoman(firstName, lastName, born));
    }

    private ChildId child(PersonData data) {
        return children.register(RegisterChild.of(data));
    }
}
