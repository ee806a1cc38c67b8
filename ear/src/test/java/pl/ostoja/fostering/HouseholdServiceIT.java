package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.DutyService;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.people.PersonId;
import pl.ostoja.qualification.QualificationService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;

@ServiceTest
@Tag("h2")
class HouseholdServiceIT {
    @Inject
    HouseholdService households;

    @Inject
    MemberService members;

    @Inject
    ExpectationService expectations;

    @Inject
    ReadinessService readiness;

    @Inject
    HelperService helpers;

    @Inject
    QualificationService qualifications;

    @Inject
    FosterFamilyService families;

    @Inject
    DutyService duties;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private FosterFamilyId family;
    private LocalDate today;

    @BeforeEach
    void aFamily() {
        caller.become(Caller.system(CentreId.next()));
        today = LocalDate.now(clock);
        family = families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Nowiccy"));
    }

    @Test
    void theHouseholdIsShownAsItWasOnTheDay() {
        member("Ola", today.minusYears(9), false, today.minusYears(5), null);
        member("Jan", today.minusYears(30), true, today.minusYears(5), null);
        member("Babcia", today.minusYears(70), false, today.minusYears(5), today.minusDays(10));
        pet(today.minusYears(3), today.minusDays(10));
        dwelling(80, today.minusYears(5), today.minusDays(10));
        dwelling(140, today.minusDays(9), null);

        HouseholdOnDay then = households.on(family, today.minusDays(10));
        HouseholdOnDay now = households.on(family, today);

        assertThat(then.atHome()).extracting(MemberDetails::name).containsExactlyInAnyOrder("Ola Nowicka", "Babcia Nowicka");
        assertThat(then.pets()).hasSize(1);
        assertThat(then.dwelling().content().area()).isEqualTo(80);
        assertThat(now.atHome()).extracting(MemberDetails::name).containsExactly("Ola Nowicka");
        assertThat(now.elsewhere()).extracting(MemberDetails::name).containsExactly("Jan Nowicka");
        assertThat(now.pets()).isEmpty();
        assertThat(now.dwelling().content().area()).isEqualTo(140);
        assertThat(now.others()).isEqualTo(2);
    }

    @Test
    void anAdultWhoMovesInOwesPapersAndWhoMovesOutDoesNot() {
        int before = lacks();
        FamilyFactId child = member("Ola", today.minusYears(18).plusDays(1), false, today.minusYears(5), null);
        assertThat(lacks()).as("a child owes nothing").isEqualTo(before);
        FamilyFactId brother = member("Jan", today.minusYears(40), false, today, null);
        assertThat(lacks()).isEqualTo(before + 1);
        assertThat(duties.check()).isEmpty();

        MemberDetails details = members.details(brother);
        members.correct(new CorrectMember(brother, details.version(), "mieszka gdzie indziej", new MemberContent(MemberTie.RELATIVE, true, today, null, null)));
        assertThat(lacks()).isEqualTo(before);
        members.remove(child, members.details(child).version(), "pomyłka");
        assertThat(households.on(family, today).atHome()).isEmpty();
    }

    @Test
    void nobodyIsThereTwiceAndACarerIsNoMember() {
        PersonId carer = families.details(family).carers().getFirst().person().id();
        assertRefused("FST-32", () -> members.record(new RecordMember(FamilyFactId.next(), family, CarerEntry.of(carer), content(false, today, null))));
        FamilyFactId ola = member("Ola", today.minusYears(9), false, today.minusYears(5), null);
        PersonId person = members.details(ola).person();
        assertRefused("FST-32", () -> members.record(new RecordMember(FamilyFactId.next(), family, CarerEntry.of(person), content(true, today, null))));
    }

    @Test
    void writingDownTwiceWritesOnceAndALostEditIsAConflict() {
        RecordPet command = new RecordPet(FamilyFactId.next(), family, new PetContent(PetKind.DOG, true, today, null, null));
        households.record(command);
        households.record(command);
        assertThat(households.on(family, today).pets()).hasSize(1);

        long version = households.pet(command.id()).version();
        households.correct(new CorrectPet(command.id(), version, "to kot", new PetContent(PetKind.CAT, true, today, null, null)));
        assertThatThrownBy(() -> households.correct(new CorrectPet(command.id(), version, "nie", new PetContent(PetKind.DOG, true, today, null, null))))
                .isInstanceOf(EditConflict.class);
        households.removePet(command.id(), households.pet(command.id()).version(), "pomyłka");
        assertThatThrownBy(() -> households.pet(command.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void whatTheTwoSidesSayStandsSideBySide() {
        say(ExpectationSide.CARERS, today.minusDays(30), 0, 5);
        say(ExpectationSide.CARERS, today.minusDays(2), 3, 10);
        FamilyFactId worker = say(ExpectationSide.WORKER, today.minusDays(20), 6, 12);

        FamilyWishes wishes = expectations.of(family);
        assertThat(wishes.now().carers().ageTo()).isEqualTo(10);
        assertThat(wishes.now().worker().ageFrom()).isEqualTo(6);
        assertThat(wishes.differences()).containsExactly(WishPart.AGE);
        assertThat(wishes.versions()).hasSize(3).allSatisfy(version -> assertThat(version.author()).isNotBlank());
        assertRefused("FST-34", () -> say(ExpectationSide.WORKER, today.minusDays(20), 0, 3));

        expectations.remove(worker, expectations.details(worker).version(), "pomyłka");
        assertThat(expectations.of(family).differences()).isEmpty();
    }

    @Test
    void readinessIsWhatWasSaidForTheDay() {
        assertThat(readiness.of(family).today().ready()).isTrue();
        FamilyFactId ill = readiness.record(new RecordReadiness(
                FamilyFactId.next(), family, new ReadinessContent(ReadinessKind.NOT_READY, today, today.plusDays(7), null, NotReadyWhy.ILLNESS, null)));
        assertThat(readiness.of(family).today()).isEqualTo(new ReadinessOnDay(false, ReadinessKind.NOT_READY, null, NotReadyWhy.ILLNESS, today.plusDays(7)));

        readiness.correct(new CorrectReadiness(
                ill, readiness.details(ill).version(), "już zdrowi", new ReadinessContent(ReadinessKind.BY_ARRANGEMENT, today, null, 2, null, null)));
        assertThat(readiness.of(family).today().places()).isEqualTo(2);
    }

    @Test
    void theFactsOfAnInvisibleFamilyAreMissing() {
        FamilyFactId ola = member("Ola", today.minusYears(9), false, today.minusYears(5), null);
        FamilyFactId pet = pet(today, null);
        FamilyFactId asked = helpers.record(new RecordHelper(FamilyFactId.next(), family, new HelperContent(today, null, null, null, null, null, null, false, null, null)));
        caller.become(people.somebody(caller.centre(), Role.COORDINATOR, "Kto Inny"));

        assertThatThrownBy(() -> households.on(family, today)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> members.details(ola)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> households.pet(pet)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> helpers.details(asked)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> expectations.of(family)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readiness.of(family)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> households.record(new RecordPet(FamilyFactId.next(), family, new PetContent(PetKind.DOG, true, today, null, null))))
                .isInstanceOf(NotFound.class);
    }

    private int lacks() {
        return qualifications.file(family, null).status().lacks().size();
    }

    private FamilyFactId member(String name, LocalDate born, boolean elsewhere, LocalDate since, LocalDate until) {
        CarerEntry person = CarerEntry.of(PersonFixture.aWoman(name, "Nowicka", born));
        return members.record(new RecordMember(FamilyFactId.next(), family, person, content(elsewhere, since, until)));
    }

    private static MemberContent content(boolean elsewhere, LocalDate since, LocalDate until) {
        return new MemberContent(MemberTie.CHILD, elsewhere, since, until, null);
    }

    private FamilyFactId pet(LocalDate since, LocalDate until) {
        return households.record(new RecordPet(FamilyFactId.next(), family, new PetContent(PetKind.DOG, true, since, until, "łagodny")));
    }

    private void dwelling(int area, LocalDate since, LocalDate until) {
        households.record(new RecordDwelling(FamilyFactId.next(), family, DwellingContent.inTheCounty(DwellingKind.HOUSE, area, 4, 2, since, until, null)));
    }

    private FamilyFactId say(ExpectationSide side, LocalDate since, int from, int to) {
        ExpectationContent content = new ExpectationContent(side, since, from, to, null, null, null, null, null, null, null, null);
        return expectations.record(new RecordExpectation(FamilyFactId.next(), family, content));
    }

    private static void assertRefused(String rule, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
