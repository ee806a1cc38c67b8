package pl.ostoja.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.absence.AbsenceContent;
import pl.ostoja.absence.AbsenceId;
import pl.ostoja.absence.AbsenceKind;
import pl.ostoja.absence.AbsenceService;
import pl.ostoja.absence.ListedFacility;
import pl.ostoja.absence.RecordAbsence;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.CorrectStay;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.EndStay;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.StayEnding;
import pl.ostoja.placement.StayId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

@ServiceTest
@Tag("h2")
class FacilityServiceIT {
    @Inject
    FacilityService facilities;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    AbsenceService absences;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private LocalDate today;
    private FacilityId home;

    @BeforeEach
    void anInstitutionWithTwoPlaces() {
        caller.become(Caller.system(CentreId.next()));
        today = LocalDate.now(clock);
        home = facilities.open(new OpenFacility(FacilityId.next(), content(2)));
    }

    @Test
    void aPlaceIsTakenUntilTheDayOfLeavingAndTheLastOneOnce() {
        StayId first = place(aChild("Anna"), today.minusDays(20));
        place(aChild("Ewa"), today.minusDays(10));
        ChildId third = aChild("Iga");

        assertThatThrownBy(() -> place(third, today))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("FAC-4"));
        assertThat(row().free()).isZero();

        placements.end(new EndStay(first, today, EndReason.RETURN_TO_FAMILY, null, placements.stay(first).version()));
        assertThat(row().free()).isOne();
        place(third, today);
        assertThat(facilities.file(home, today).residents()).extracting(ResidentRow::name).containsExactly("Nowak Ewa", "Nowak Iga");
        assertThat(facilities.file(home, today.minusDays(15)).residents()).extracting(ResidentRow::name).containsExactly("Nowak Anna");
        assertThat(list(new FacilityFilter(null, null, true, null))).isZero();
    }

    /** FAC-6: the permit gives 15 places, the act 14. */
    @Test
    void moreThanTheActGivesComeWhileSomebodyIsAwayInAFacilityOfTheList() {
        facilities.edit(new EditFacility(home, facilities.details(home).version(), new FacilityContent(
                "Dom Dziecka w Opolu", CareForm.SOCIALISATION_FACILITY, new TerytCode("1661"), 15, "PS-1", null, "PS-2")));
        List<ChildId> there = IntStream.range(0, 14).mapToObj(number -> aChild("Anna")).toList();
        there.forEach(child -> place(child, today.minusDays(20)));
        ChildId next = aChild("Iga");
        refused("FAC-6", () -> place(next, today));

        away(there.getFirst(), AbsenceKind.HOSPITAL, null);
        refused("FAC-6", () -> place(next, today));
        away(there.getLast(), AbsenceKind.LISTED_FACILITY, ListedFacility.YOUTH_EDUCATION_CENTRE);
        place(next, today);

        refused("FAC-4", () -> place(aChild("Ula"), today));
    }

    private void away(ChildId child, AbsenceKind kind, ListedFacility facility) {
        Boolean pays = facility == null ? null : Boolean.FALSE;
        absences.record(new RecordAbsence(
                AbsenceId.next(), child, new AbsenceContent(kind, today.minusDays(3), null, null, facility, pays, null, null, null, "ośrodek", null, null)));
    }

    @Test
    void whomTheCallerDoesNotSeeTakesAPlaceWithoutAName() {
        place(aChild("Anna"), today.minusDays(20));
        caller.become(people.somebody(caller.centre(), Role.COORDINATOR, "Kto Inny"));

        FacilityFile file = facilities.file(home, null);
        assertThat(file.residents()).isEmpty();
        assertThat(file.unseen()).isOne();
        assertThat(file.free()).isOne();
    }

    @Test
    void itIsCorrectedAndClosedWhenNobodyLivesThere() {
        StayId stay = place(aChild("Anna"), today.minusDays(20));
        long version = facilities.details(home).version();
        facilities.edit(new EditFacility(home, version, content(3)));

        assertThatThrownBy(() -> facilities.edit(new EditFacility(home, version, content(4)))).isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> close(today)).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("FAC-5"));
        placements.end(new EndStay(stay, today, EndReason.RETURN_TO_FAMILY, null, placements.stay(stay).version()));
        close(today);
        assertThat(list(new FacilityFilter("DOM", CareForm.SOCIALISATION_FACILITY, null, false))).isZero();
        assertThat(list(new FacilityFilter(null, null, null, true))).isOne();
        assertThatThrownBy(() -> place(aChild("Ewa"), today)).isInstanceOf(BusinessRuleViolation.class);
        close(null);
        place(aChild("Iga"), today);
    }

    /** FAC-3, FAC-5. */
    @Test
    void whatIsWrittenDownLaterDoesNotContradictIt() {
        StayId stay = place(aChild("Anna"), today.minusDays(20));
        placements.end(new EndStay(stay, today.minusDays(5), EndReason.RETURN_TO_FAMILY, null, placements.stay(stay).version()));
        close(today.minusDays(5));

        refused("FAC-5", () -> stayed(stay));
        refused("FAC-5", () -> facilities.place(new PlaceInFacility(
                home, aChild("Ewa"), CareFixture.byCourtFrom(today.minusDays(20)), null, null,
                new StayEnding(today.minusDays(4), EndReason.RETURN_TO_FAMILY, null))));
        refused("FAC-3", () -> facilities.edit(new EditFacility(
                home, facilities.details(home).version(), FacilityContent.of("Dom Dziecka", CareForm.INTERVENTION_FACILITY, new TerytCode("1661")))));
    }

    /** FAC-4. */
    @Test
    void whoTurnsOutToHaveStayedNeedsAPlace() {
        StayId stay = place(aChild("Anna"), today.minusDays(20));
        placements.end(new EndStay(stay, today.minusDays(5), EndReason.RETURN_TO_FAMILY, null, placements.stay(stay).version()));
        place(aChild("Ewa"), today.minusDays(4));
        StayId third = place(aChild("Iga"), today.minusDays(3));

        refused("FAC-4", () -> stayed(stay));
        placements.end(new EndStay(third, today, EndReason.RETURN_TO_FAMILY, null, placements.stay(third).version()));
        refused("FAC-4", () -> stayed(stay));
        placements.remove(third, "pomyłka", placements.stay(third).version());
        stayed(stay);
        assertThat(row().free()).isZero();
    }

    private void stayed(StayId stay) {
        placements.correct(new CorrectStay(
                stay, CareFixture.byCourtFrom(today.minusDays(20)), null, null, null, "Dziecko zostało", placements.stay(stay).version()));
    }

    @Test
    void theInstitutionsOfAnotherCentreDoNotExist() {
        caller.become(Caller.system(CentreId.next()));

        assertThat(list(FacilityFilter.ALL)).isZero();
        assertThatThrownBy(() -> facilities.details(home)).isInstanceOf(NotFound.class);
        ChildId child = aChild("Anna");
        assertThatThrownBy(() -> place(child, today)).isInstanceOf(NotFound.class);
    }

    private static void refused(String rule, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private long list(FacilityFilter filter) {
        return facilities.list(filter, FacilitySort.FREE, true, PageRequest.page(1)).total();
    }

    private FacilityRow row() {
        return facilities.list(FacilityFilter.ALL, FacilitySort.TAKEN, false, PageRequest.page(1)).rows().getFirst();
    }

    private void close(LocalDate on) {
        facilities.close(new CloseFacility(home, facilities.details(home).version(), on));
    }

    private ChildId aChild(String name) {
        return children.register(CareFixture.aGirl(name, "Nowak"));
    }

    private StayId place(ChildId child, LocalDate since) {
        return facilities.place(new PlaceInFacility(home, child, CareFixture.byCourtFrom(since), null, null, null));
    }

    private static FacilityContent content(int places) {
        return new FacilityContent("Dom Dziecka w Opolu", CareForm.SOCIALISATION_FACILITY, new TerytCode("1661"), places, "PS-1", null, null);
    }
}
