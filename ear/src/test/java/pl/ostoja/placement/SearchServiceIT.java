package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;

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
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.shared.Pesel;

/** PPL-9 in the database: the same answers on H2 and on PostgreSQL. */
@ServiceTest
@Tag("h2")
class SearchServiceIT {
    private static final LocalDate BORN = LocalDate.of(2018, 6, 7);

    @Inject
    SearchService search;

    @Inject
    ChildService children;

    @Inject
    FosterFamilyService families;

    @Inject
    CurrentCaller caller;

    @Inject
    CallerFixture people;

    private final CentreId centre = CentreId.next();
    private Pesel pesel;

    @BeforeEach
    void aCentreWithThreeChildrenAndAFamily() {
        caller.become(Caller.system(centre));
        pesel = PersonFixture.pesel(BORN, 4711);
        children.register(new RegisterChild(
                null,
                PersonFixture.withPesel(PersonFixture.aMan("Łukasz", "Żółć", BORN), pesel),
                CareNeeds.NONE,
                null,
                List.of(RelativeEntry.of(KinshipKind.MOTHER, PersonFixture.aWoman("Grażyna", "Święta", LocalDate.of(1990, 1, 1))))));
        children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        children.register(CareFixture.aGirl("Anna", "Kowal"));
        families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Nowiccy"));
    }

    @Test
    void polishLettersDoNotMatter() {
        assertThat(childrenFound("żółć")).containsExactly("Łukasz Żółć");
        assertThat(childrenFound("ZOLC lukasz")).containsExactly("Łukasz Żółć");
    }

    @Test
    void oneLetterMayBeWrongInFirstAndInLastName() {
        assertThat(childrenFound("Zuzia Kowalczyk")).isEmpty();
        assertThat(childrenFound("Zofja Kowalczik")).containsExactly("Zofia Kowalczyk");
        assertThat(childrenFound("Zfoia Kowalczk")).containsExactly("Zofia Kowalczyk");
    }

    @Test
    void theBeginningOfANameIsEnoughAndTheExactOneComesFirst() {
        assertThat(childrenFound("Kow")).containsExactly("Anna Kowal", "Zofia Kowalczyk");
        assertThat(childrenFound("kowalczyk zof")).containsExactly("Zofia Kowalczyk");
    }

    @Test
    void aPartOfThePeselIsEnough() {
        assertThat(childrenFound(pesel.digits().substring(4, 9))).containsExactly("Łukasz Żółć");
        assertThat(childrenFound("47")).isEmpty();
    }

    @Test
    void aFileIsFoundByItsNumber() {
        String number = search.search("Kowalczyk").children().getFirst().fileNumber();

        assertThat(childrenFound(number)).contains("Zofia Kowalczyk");
        assertThat(search.search("RZ").families()).extracting(SearchHits.FamilyHit::label).containsExactly("Nowiccy");
        assertThat(childrenFound("%")).isEmpty();
    }

    @Test
    void aChildIsFoundThroughItsMotherAndAFamilyThroughItsCarer() {
        assertThat(search.search("swieta grazyna").children()).singleElement().satisfies(hit -> {
            assertThat(hit.name()).isEqualTo("Łukasz Żółć");
            assertThat(hit.relative()).isEqualTo("Grażyna Święta");
            assertThat(hit.kinship()).isEqualTo(KinshipKind.MOTHER);
        });
        assertThat(search.search("Maria Nowiccy").families()).singleElement().satisfies(hit -> assertThat(hit.carer()).isEqualTo("Maria Nowiccy"));
        assertThat(search.search("nowic").families()).hasSize(1);
        assertThat(search.persons("swieta")).extracting(SearchHits.PersonHit::name).containsExactly("Grażyna Święta");
        assertThat(search.persons("Maria")).extracting(SearchHits.PersonHit::name).containsExactly("Maria Nowiccy");
    }

    @Test
    void nobodyFindsWhatTheyMayNotSee() {
        caller.become(people.somebody(centre, Role.COORDINATOR, "Joanna Maj"));
        assertThat(search.search("Kowalczyk").isEmpty()).isTrue();
        assertThat(search.search("Święta").isEmpty()).isTrue();
        assertThat(search.search("Nowiccy").isEmpty()).isTrue();
        assertThat(search.persons("Nowiccy")).isEmpty();

        caller.become(people.somebody(centre, Role.COURT_LIAISON, "Jan Sądowy"));
        assertThat(childrenFound("Kowalczyk")).hasSize(1);
        assertThat(search.search("Nowiccy").families()).isEmpty();

        caller.become(Caller.system(CentreId.next()));
        assertThat(search.search("Kowalczyk").isEmpty()).isTrue();
    }

    private List<String> childrenFound(String text) {
        return search.search(text).children().stream().map(SearchHits.ChildHit::name).toList();
    }
}
