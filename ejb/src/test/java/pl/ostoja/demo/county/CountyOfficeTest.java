package pl.ostoja.demo.county;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.demo.county.Counties.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.assistance.CaseState;
import pl.ostoja.authority.AdoptionDuties;
import pl.ostoja.court.CourtDuties;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.law.ChoosePolicy;
import pl.ostoja.law.Policy;
import pl.ostoja.placement.PlacementDuties;
import pl.ostoja.reporting.RecordEffort;
import pl.ostoja.reporting.RecordWorkingTime;
import pl.ostoja.review.ReviewDuties;

/** What a centre has decided, how much its people work, and what they have begun. */
class CountyOfficeTest {
    private static final County COUNTY = Counties.county(0, CountyOrder.AVERAGE, 2);

    @Test
    void centresHaveAnsweredSomeQuestionsOtherwiseThanIsRecommended() {
        assertThat(COUNTY.settings().choices()).hasSizeGreaterThanOrEqualTo(3);
        Stream.concat(Stream.of(COUNTY), Counties.TEN.stream()).forEach(county -> {
            Map<String, LocalDate> last = new HashMap<>();
            for (ChoosePolicy chosen : county.settings().choices()) {
                Policy.of(chosen.code()).parse(chosen.choice());
                assertThat(chosen.reason()).isNotBlank();
                assertThat(chosen.validFrom()).isBefore(TODAY);
                LocalDate before = last.put(chosen.code(), chosen.validFrom());
                assertThat(before == null || before.isBefore(chosen.validFrom())).isTrue();
            }
        });
        assertThat(Counties.TEN.stream().flatMap(county -> county.settings().choices().stream()).map(ChoosePolicy::code).distinct().count()).isGreaterThan(10);
    }

    @Test
    void fourAssistantsWorkWithFiftyFamiliesInEveryState() {
        assertThat(COUNTY.office().those(Role.FAMILY_ASSISTANT)).hasSize(4);
        assertThat(COUNTY.assisted()).hasSizeBetween(50, 70);
        assertThat(COUNTY.assisted()).extracting(family -> family.standing().on(TODAY)).contains(CaseState.values());
    }

    @Test
    void itIsKnownHowLongSomeDutiesTakeThere() {
        Set<String> kinds = Stream.of(PlacementDuties.kinds(), AdoptionDuties.kinds(), ReviewDuties.kinds(), CourtDuties.kinds()).flatMap(List::stream).map(DutyKind::code).collect(Collectors.toSet());
        assertThat(COUNTY.settings().efforts()).isNotEmpty().extracting(RecordEffort::kind).isSubsetOf(kinds);
    }

    @Test
    void somePeopleWorkPartOfTheTimeAndOneIsAwayForSomeWeeks() {
        Map<AccountId, List<RecordWorkingTime>> times = COUNTY.office().workingTimes().stream().collect(Collectors.groupingBy(RecordWorkingTime::account));
        List<AccountId> coordinators = COUNTY.office().those(Role.COORDINATOR).stream().map(Office.Worker::id).toList();

        assertThat(times.keySet()).doesNotContainAnyElementsOf(coordinators.subList(0, 3)).contains(coordinators.get(3));
        assertThat(times.get(coordinators.get(3)).getLast().hours()).isLessThan(BigDecimal.valueOf(40));
        RecordWorkingTime away = COUNTY.office().workingTimes().stream().filter(one -> one.hours().signum() == 0).findFirst().orElseThrow();
        assertThat(away.since()).isBefore(TODAY);
        assertThat(times.get(away.account()).getLast().since()).isBetween(TODAY, TODAY.plusWeeks(8));
        assertThat(COUNTY.office().those(Role.FAMILY_ASSISTANT)).allSatisfy(one -> assertThat(times.get(one.id())).extracting(RecordWorkingTime::employment).doesNotContainNull());
    }

    @Test
    void theFamilyOfAColleagueIsReadByFewAndItsCoordinatorIsOneOfThem() {
        List<FamilyFile> restricted = COUNTY.families().stream().filter(FamilyFile::restricted).toList();
        assertThat(restricted).hasSize(1);
        List<AccountId> readers = COUNTY.office().readers().stream()
                .filter(reads -> reads.kind() == RecordKind.FAMILY && reads.record().equals(restricted.getFirst().id().value()))
                .map(Office.Reads::account)
                .toList();
        assertThat(readers).hasSize(3).contains(COUNTY.office().those(Role.HEAD).getFirst().id());
        assertThat(COUNTY.office().caseloads())
                .filteredOn(held -> held.record().equals(restricted.getFirst().id().value()) && held.until() == null)
                .allSatisfy(held -> assertThat(readers).contains(held.holder().account()));
    }

    @Test
    void whoeverHasAFamilyInTheCaseloadWasAppointedForItButForTwoGivenByHand() {
        List<Office.Holds> all = COUNTY.office().caseloads().stream().filter(held -> held.kind() == RecordKind.FAMILY).toList();
        List<Office.Holds> families = all.stream().filter(held -> COUNTY.appointed().stream().anyMatch(one -> one.explains(held))).toList();
        assertThat(all).hasSize(families.size() + 2);
        assertThat(COUNTY.appointed()).hasSameSizeAs(families);
        assertThat(families).allSatisfy(held -> assertThat(COUNTY.appointed()).filteredOn(one -> one.explains(held)).singleElement().satisfies(one -> {
            assertThat(one.content().requestedOn()).isBeforeOrEqualTo(one.content().heardOn());
            assertThat(one.content().heardOn()).isBeforeOrEqualTo(held.since());
            assertThat(one.end() == null ? lastDayOf(held.record()) : one.end().until()).isEqualTo(held.until());
        }));
    }

    /** Null while the family is one. */
    private static LocalDate lastDayOf(UUID family) {
        return COUNTY.families().stream()
                .filter(one -> one.id().value().equals(family))
                .flatMap(one -> one.standings().stream())
                .filter(stands -> stands.standing() == FamilyStanding.ENDED)
                .map(stands -> stands.period().since().minusDays(1))
                .findFirst()
                .orElse(null);
    }

    @Test
    void inEmergenciesFilesOfChildrenAndOfFamiliesWereOpened() {
        assertThat(Counties.TEN.stream().flatMap(county -> county.office().emergencies().stream()).map(Office.Emergency::kind)).contains(RecordKind.CHILD, RecordKind.FAMILY);
    }

    @Test
    void someReviewsAreBegunAndNotSent() {
        Set<String> children = COUNTY.children().stream().filter(child -> !child.restricted()).map(child -> "review-new-" + child.id().value()).collect(Collectors.toSet());
        assertThat(COUNTY.office().drafts()).hasSizeGreaterThan(1).allSatisfy(draft -> {
            assertThat(children).contains(draft.form());
            assertThat(draft.fields()).containsKeys("newReview:heldOn", "newReview:conclusions");
        });
    }
}
