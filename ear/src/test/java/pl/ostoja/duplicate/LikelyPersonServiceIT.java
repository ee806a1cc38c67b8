package pl.ostoja.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
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
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.RelativeEntry;

/** PPL-13. */
@ServiceTest
@Tag("h2")
class LikelyPersonServiceIT {
    private static final LocalDate BORN = LocalDate.of(1990, 3, 2);

    @Inject
    LikelyPersonService service;

    @Inject
    ChildService children;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    private CentreId centre;
    private ChildId child;

    @BeforeEach
    void aChildWithAMother() {
        centre = CentreId.next();
        caller.become(Caller.system(centre));
        child = children.register(CareFixture.aGirl("Zuzanna", "Nowak", RelativeEntry.of(KinshipKind.MOTHER, PersonFixture.aWoman("Anna", "Kowalska", BORN))));
    }

    @Test
    void aMotherWithALetterWrongAndNoDayOfBirthIsLikelyTheOneWhoIsKnown() {
        assertThat(service.likely(PersonFixture.aWoman("Ana", "Kowalska", null))).singleElement().satisfies(known -> {
            assertThat(known.name()).isEqualTo("Anna Kowalska");
            assertThat(known.born()).isEqualTo(BORN);
            assertThat(known.of()).containsExactly(new LikelyPerson.Of(child, "Zuzanna Nowak", KinshipKind.MOTHER));
        });
        assertThat(service.likely(PersonFixture.aWoman("Anna", "Kowalska", BORN.plusYears(1)))).isEmpty();
        assertThat(service.likely(PersonFixture.aWoman("Anna", "Wilk", BORN))).isEmpty();
    }

    @Test
    void whatThePeselSaysNeedNotBeTyped() {
        PersonData typed = new PersonData("Anna", null, "Kowalska", PersonFixture.pesel(BORN, 1240), null, null, null, false, null, PersonData.POLAND, null, null);

        assertThat(service.likely(typed)).hasSize(1);
    }

    @Test
    void ofAChildThatIsHiddenNobodyIsTold() {
        people.restrict(RecordKind.CHILD, child.value());

        people.as(
                people.somebody(centre, Role.ORGANISER, "Olga Organizator"),
                () -> assertThat(service.likely(PersonFixture.aWoman("Anna", "Kowalska", BORN))).isEmpty());
    }

    @Test
    void anotherCentreKnowsNobody() {
        caller.become(Caller.system(CentreId.next()));

        assertThat(service.likely(PersonFixture.aWoman("Anna", "Kowalska", BORN))).isEmpty();
    }
}
