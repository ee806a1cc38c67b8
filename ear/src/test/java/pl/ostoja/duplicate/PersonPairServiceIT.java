package pl.ostoja.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

/** PPL-14. */
@ServiceTest
@Tag("h2")
class PersonPairServiceIT {
    private static final LocalDate BORN = LocalDate.of(1990, 3, 2);

    @Inject
    PersonPairService service;

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
        child = childOf("Zuzanna", PersonFixture.aWoman("Anna", "Łącka", BORN));
    }

    @Test
    void theMotherOfTwoChildrenWhoStandsTwiceIsShownWithBoth() {
        childOf("Maja", PersonFixture.aWoman("Anna", "Lacka", null));
        childOf("Iga", PersonFixture.aWoman("Anna", "Łącka", BORN.plusYears(1)));

        assertThat(listed(null)).as("of another year is another, of no known year may be either").hasSize(2);
        assertThat(listed(DuplicateState.UNDECIDED)).anySatisfy(pair -> assertThat(List.of(pair.one(), pair.other()))
                .flatExtracting(LikelyPerson::of)
                .extracting(LikelyPerson.Of::name)
                .containsExactlyInAnyOrder("Zuzanna Nowak", "Maja Nowak"));
    }

    @Test
    void aLetterWrongInEitherNameMakesNoOtherPerson() {
        childOf("Maja", PersonFixture.aWoman("Ana", "Łącka", BORN));
        childOf("Iga", PersonFixture.aWoman("Anna", "Łęcka", null));
        childOf("Pola", PersonFixture.aWoman("Anna", "Zielińska", BORN));
        childOf("Nela", PersonFixture.aWoman("Hanka", "Łącka", BORN));
        children.addRelative(child, RelativeEntry.of(KinshipKind.CLOSE_PERSON, PersonFixture.aMan("Ana", "Łącka", BORN)));

        assertThat(listed(DuplicateState.UNDECIDED))
                .as("Anna, Ana and Anna Łęcka, each with each other; neither another surname, nor another first name, nor a man")
                .extracting(pair -> List.of(pair.one().name(), pair.other().name()).stream().sorted().toList())
                .containsExactlyInAnyOrder(List.of("Ana Łącka", "Anna Łącka"), List.of("Anna Łącka", "Anna Łęcka"), List.of("Ana Łącka", "Anna Łęcka"));
        assertThat(service.list(null, new PageRequest(2, 2)).total()).as("a pair that meets by several keys counts once").isEqualTo(3);
        assertThat(service.list(null, new PageRequest(2, 2)).rows()).hasSize(1);
    }

    @Test
    void aFormerSurnameCounts() {
        ChildId other = childOf("Maja", PersonFixture.aWoman("Anna", "Wilk", BORN));
        var mother = children.details(other).relatives().getFirst().person();
        children.editRelative(other, mother.id(), PersonFixture.aWoman("Anna", "Sowa", BORN), LocalDate.of(2015, 6, 20), mother.version());
        assertThat(listed(null)).isEmpty();

        childOf("Iga", PersonFixture.aWoman("Anna", "Wilk", null));
        assertThat(listed(null)).hasSize(1);
    }

    @Test
    void twoNumbersAreTwoPersons() {
        childOf("Maja", PersonFixture.withPesel(PersonFixture.aWoman("Ewa", "Wilk", BORN), PersonFixture.pesel(BORN, 1240)));
        childOf("Iga", PersonFixture.withPesel(PersonFixture.aWoman("Ewa", "Wilk", BORN), PersonFixture.pesel(BORN, 1242)));

        assertThat(listed(null)).isEmpty();
    }

    @Test
    void whoWasToldApartIsShownAsSuchUntilThatIsTakenBack() {
        childOf("Maja", PersonFixture.aWoman("Anna", "Łącka", BORN));
        PersonPair pair = listed(null).getFirst();
        TellPersonsApart command = new TellPersonsApart(ToldApartId.next(), pair.other().person(), pair.one().person(), "Inny adres i mąż.");
        ToldApartId apart = service.tellApart(command);
        service.tellApart(command);

        assertThat(listed(DuplicateState.UNDECIDED)).isEmpty();
        assertThat(listed(DuplicateState.TOLD_APART)).singleElement().satisfies(told -> assertThat(told.decided().reason()).isEqualTo("Inny adres i mąż."));
        assertThatThrownBy(() -> service.tellApart(new TellPersonsApart(ToldApartId.next(), pair.one().person(), pair.other().person(), "Znowu.")))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("PPL-14"));
        assertThatThrownBy(() -> service.takeBack(apart, 7, "Jednak jedna.")).isInstanceOf(EditConflict.class);
        service.takeBack(apart, service.details(apart).version(), "Jednak jedna.");
        assertThat(listed(DuplicateState.UNDECIDED)).hasSize(1);
    }

    @Test
    void whoDoesNotSeeAChildOfBothSeesNoPair() {
        childOf("Maja", PersonFixture.aWoman("Anna", "Łącka", BORN));
        PersonPair pair = listed(null).getFirst();
        people.restrict(RecordKind.CHILD, child.value());

        people.as(people.somebody(centre, Role.ORGANISER, "Olga Organizator"), () -> {
            assertThat(listed(null)).isEmpty();
            assertThatThrownBy(() -> service.pair(pair.one().person(), pair.other().person())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.tellApart(new TellPersonsApart(ToldApartId.next(), pair.one().person(), pair.other().person(), "Inna.")))
                    .isInstanceOf(NotFound.class);
        });
    }

    private List<PersonPair> listed(DuplicateState state) {
        return service.list(state, PageRequest.page(1)).rows();
    }

    private ChildId childOf(String name, PersonData mother) {
        return children.register(CareFixture.aGirl(name, "Nowak", RelativeEntry.of(KinshipKind.MOTHER, mother)));
    }
}
