package pl.ostoja.demo.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static pl.ostoja.demo.county.Counties.TODAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.duty.Duty;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareForm;
import pl.ostoja.review.ReviewDuties;
import pl.ostoja.shared.Sex;

/** The county has the size and the shares of an average one (GUS, end of 2023), whatever the seed. */
class CountyGeneratorTest {
    private static final County COUNTY = Counties.county(0, CountyOrder.AVERAGE, 2);

    @Test
    void theSameOrderGivesTheSameCounty() {
        assertThat(Counties.county(0, CountyOrder.AVERAGE, 2)).isEqualTo(COUNTY);
        assertThat(Counties.county(1, CountyOrder.AVERAGE, 2).people()).isNotEqualTo(COUNTY.people());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void anAverageCountyHas206ChildrenInCareOfWhomMostLiveInFamilies(int number) {
        County county = Counties.county(number, CountyOrder.AVERAGE, 2);
        List<ChildFile> inCare = inCare(county);

        assertThat(inCare).hasSize(CountyOrder.AVERAGE);
        assertThat(share(inCare, child -> now(child).form().isFamilyBased())).isCloseTo(0.776, within(0.06));
        assertThat(share(inCare, child -> now(child).form() == CareForm.FAMILY_HOME)).isCloseTo(16 / 206.0, within(0.03));
        assertThat(share(inCare, child -> person(county, child.person()).data().sex() == Sex.FEMALE)).isCloseTo(0.495, within(0.09));
        assertThat(share(inCare, child -> child.needs().disabled())).isCloseTo(0.12, within(0.06));
        assertThat(share(inCare, child -> hasSiblingIn(county, child, inCare))).isCloseTo(0.45, within(0.1));
        assertThat(share(inCare, child -> age(child) <= 3)).isCloseTo(0.12, within(0.03));
        assertThat(share(inCare, child -> age(child) >= 4 && age(child) <= 6)).isCloseTo(0.14, within(0.03));
        assertThat(share(inCare, child -> age(child) >= 7 && age(child) <= 13)).isCloseTo(0.43, within(0.04));
        assertThat(share(inCare, child -> age(child) >= 14 && age(child) <= 17)).isCloseTo(0.26, within(0.03));
        assertThat(share(inCare, child -> age(child) >= 18)).isCloseTo(0.05, within(0.02));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void itsFamiliesAreOfEveryFormAndAsManyAsElsewhere(int number) {
        County county = Counties.county(number, CountyOrder.AVERAGE, 2);
        List<FamilyFile> active = county.families().stream().filter(family -> family.standingOn(TODAY) == FamilyStanding.ACTIVE).toList();

        assertThat(active.stream().filter(family -> family.formsOn(TODAY).forms().contains(FamilyForm.KINSHIP)).count()).isCloseTo(60L, within(1L));
        assertThat(active.stream().filter(family -> family.formsOn(TODAY).forms().contains(FamilyForm.NON_PROFESSIONAL)).count()).isBetween(28L, 40L);
        assertThat(active.stream().filter(family -> family.formsOn(TODAY).forms().contains(FamilyForm.PROFESSIONAL)).count()).isEqualTo(6);
        assertThat(active.stream().filter(family -> family.formsOn(TODAY).isEmergency()).count()).isEqualTo(2);
        assertThat(active.stream().filter(family -> family.formsOn(TODAY).isSpecialist()).count()).isEqualTo(1);
        assertThat(active.stream().filter(family -> family.formsOn(TODAY).forms().contains(FamilyForm.FAMILY_HOME)).count()).isEqualTo(2);
        assertThat(county.families().stream().filter(family -> family.standingOn(TODAY) == FamilyStanding.ENDED)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void ofTwentyWorkersNobodyHasMoreThanTheLawAllows(int number) {
        County county = Counties.county(number, CountyOrder.AVERAGE, 2);
        Office office = county.office();

        assertThat(office.workers().stream().filter(worker -> worker.left() == null).count()).isBetween(19L, 22L);
        assertThat(office.those(Role.COORDINATOR)).allSatisfy(coordinator -> {
            List<Office.Holds> held = office.caseloads().stream()
                    .filter(one -> one.kind() == RecordKind.FAMILY && coordinator.id().equals(one.holder().account()))
                    .toList();
            assertThat(held).extracting(Office.Holds::since).allSatisfy(day -> assertThat(held.stream().filter(one -> lasts(one, day)).count()).isLessThanOrEqualTo(15));
        });
        county.families().stream()
                .filter(family -> family.standingOn(TODAY) == FamilyStanding.ACTIVE)
                .forEach(family -> assertThat(office.caseloads().stream().filter(one -> one.record().equals(family.id().value()) && lasts(one, TODAY))).hasSize(1));
    }

    /** So that the next family is refused on whatever day the demonstration is begun. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 45, 180, 333})
    void aCoordinatorHasAsManyFamiliesAsTheLawAllowsAndTheFirstTwoHaveRoom(int days) {
        LocalDate day = TODAY.plusDays(days);
        Office office = Counties.county(0, day, CountyOrder.AVERAGE, 2).office();
        List<Long> families = office.those(Role.COORDINATOR).stream()
                .filter(coordinator -> coordinator.left() == null)
                .map(coordinator -> office.caseloads().stream()
                        .filter(one -> one.kind() == RecordKind.FAMILY && coordinator.id().equals(one.holder().account()) && lasts(one, day))
                        .count())
                .toList();

        assertThat(families).contains(15L);
        assertThat(families.subList(0, 2)).allMatch(count -> count <= 12);
    }

    @Test
    void someReviewsWereLateAndSomeAreOverdueToday() {
        List<Duty> reviews = Counties.duties(COUNTY).filter(duty -> duty.kind().equals(ReviewDuties.REVIEW)).toList();
        List<Duty> held = reviews.stream().filter(duty -> !duty.isOpen() && duty.state() instanceof pl.ostoja.duty.DutyState.Fulfilled).toList();

        assertThat(share(held, duty -> duty.daysLate(TODAY) > 0)).isCloseTo(0.08, within(0.03));
        long overdue = reviews.stream().filter(duty -> duty.isOpen() && duty.daysLate(TODAY) > 0).count();
        assertThat(overdue / (double) CountyOrder.AVERAGE).isCloseTo(0.03, within(0.02));
    }

    @Test
    void itHasAmountsOfWhateverTheProductCanHold() {
        List<ChildStay> stays = COUNTY.children().stream().flatMap(child -> child.stays().stream()).toList();

        assertThat(stays).anyMatch(stay -> stay.extension() != null).anyMatch(stay -> stay.siblingsApartWhy() != null).anyMatch(stay -> stay.terms().admittedAt() != null);
        assertThat(stays.stream().filter(stay -> stay.end() != null).map(stay -> stay.end().reason()).collect(Collectors.toSet())).hasSizeGreaterThan(6);
        assertThat(stays.stream().map(stay -> stay.terms().basis()).collect(Collectors.toSet())).hasSizeGreaterThan(6);
        assertThat(stays.stream().map(ChildStay::form).collect(Collectors.toSet())).hasSizeGreaterThan(10);
        assertThat(COUNTY.children()).anyMatch(child -> child.stays().isEmpty()).anyMatch(ChildFile::restricted);
        assertThat(COUNTY.people()).anyMatch(person -> person.data().citizenship().equals("UA")).anyMatch(person -> person.formerly() != null).anyMatch(person -> person.data().died() != null);
        assertThat(COUNTY.people()).as("joined entries").filteredOn(person -> person.joined() != null).hasSize(1);
        assertThat(COUNTY.people().stream().flatMap(person -> person.addresses().stream())).anyMatch(Human.Lived::isProtected);
        assertThat(COUNTY.families()).anyMatch(family -> family.standings().size() > 2).anyMatch(family -> family.forms().size() > 1);
        assertThat(COUNTY.families().stream().flatMap(family -> family.carers().stream())).anyMatch(carer -> carer.leftWhy() != null);
        assertThat(COUNTY.office().emergencies()).anyMatch(use -> use.justified() == null).anyMatch(use -> use.justified() != null);
        assertThat(COUNTY.office().workers()).anyMatch(worker -> worker.left() != null);
        assertThat(COUNTY.children().stream().flatMap(child -> child.reviews().made().stream()).map(review -> review.content().conclusions()).distinct().count())
                .isGreaterThan(150);
    }

    @Test
    void numbersAndIdentifiersAreUnique() {
        assertThat(COUNTY.people().stream().map(person -> person.data().pesel()).filter(pesel -> pesel != null)).doesNotHaveDuplicates();
        assertThat(COUNTY.people().stream().map(Human::id)).doesNotHaveDuplicates();
        assertThat(COUNTY.children().stream().map(ChildFile::number)).doesNotHaveDuplicates();
        assertThat(COUNTY.families().stream().map(FamilyFile::number)).doesNotHaveDuplicates();
    }

    private static boolean lasts(Office.Holds held, LocalDate day) {
        return !day.isBefore(held.since()) && (held.until() == null || !day.isAfter(held.until()));
    }

    private static List<ChildFile> inCare(County county) {
        return county.children().stream().filter(child -> !child.stays().isEmpty() && child.stays().getLast().end() == null).toList();
    }

    private static ChildStay now(ChildFile child) {
        return child.stays().getLast();
    }

    private static int age(ChildFile child) {
        return child.born().until(TODAY).getYears();
    }

    private static <T> double share(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).count() / (double) all.size();
    }

    private static Human person(County county, PersonId id) {
        return county.people().stream().filter(person -> person.id().equals(id)).findFirst().orElseThrow();
    }

    private static boolean hasSiblingIn(County county, ChildFile child, List<ChildFile> inCare) {
        Map<PersonId, PersonId> mothers = new HashMap<>();
        county.ties().stream().filter(tie -> tie.kind() == pl.ostoja.people.KinshipKind.MOTHER).forEach(tie -> mothers.put(tie.person(), tie.relative()));
        return inCare.stream()
                .anyMatch(other -> !other.person().equals(child.person()) && mothers.get(other.person()).equals(mothers.get(child.person())));
    }
}
