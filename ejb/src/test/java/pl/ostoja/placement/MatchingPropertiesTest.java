package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChild;
import static pl.ostoja.placement.PlacementFixture.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.ProfessionalKind;
import pl.ostoja.placement.Suitability.NeedsConsent;
import pl.ostoja.placement.Suitability.Suitable;

/** What holds for every family and every child that needs a place. */
class MatchingPropertiesTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 200;

    private record Request(Candidate child, boolean kin) {}

    @Provide
    Arbitrary<FamilyOnDay> families() {
        return Arbitraries.of(
                        FamilyForms.of(FamilyForm.KINSHIP),
                        FamilyForms.of(FamilyForm.NON_PROFESSIONAL),
                        FamilyForms.of(FamilyForm.NON_PROFESSIONAL).withKinship(),
                        FamilyForms.of(FamilyForm.FAMILY_HOME),
                        FamilyForms.of(FamilyForm.FAMILY_HOME).withKinship(),
                        FamilyForms.professional(ProfessionalKind.EMERGENCY),
                        FamilyForms.professional(ProfessionalKind.SPECIALIST))
                .map(PlacementFixture::aFamily);
    }

    @Provide
    Arbitrary<List<Resident>> residents() {
        var since = Arbitraries.integers().between(0, DAYS);
        var length = Arbitraries.integers().between(0, DAYS).injectNull(0.4);
        var flags = Arbitraries.integers().between(0, 7);
        return Combinators.combine(since, length, flags)
                .as((from, days, flag) -> {
                    var first = START.plusDays(from);
                    var last = days == null ? null : first.plusDays(days);
                    return new Resident(person(0), first, last, flag == 1, false, false, flag == 2);
                })
                .list()
                .ofMaxSize(10)
                .map(MatchingPropertiesTest::numbered);
    }

    @Provide
    Arbitrary<Request> requests() {
        var from = Arbitraries.integers().between(0, DAYS);
        var length = Arbitraries.integers().between(1, DAYS).injectNull(0.5);
        var siblings = Arbitraries.longs().between(11, 20).set().ofMaxSize(2);
        return Combinators.combine(from, length, Arbitraries.of(true, false), siblings)
                .as((first, days, kin, brothers) -> {
                    var child = aChild().from(START.plusDays(first).toString());
                    if (days != null) {
                        child.until(START.plusDays(first + days).toString());
                    }
                    if (kin) {
                        child.kinOfCarers();
                    }
                    brothers.forEach(child::siblingOf);
                    return new Request(child.build(), kin);
                });
    }

    /** PLC-4 to PLC-7, PLC-15: on no day may a family care for more than its limit unless somebody has agreed. */
    @Property(tries = 500)
    void noFamilyIsOverItsLimitWithoutConsent(
            @ForAll("families") FamilyOnDay family,
            @ForAll("residents") List<Resident> residents,
            @ForAll("requests") Request request) {
        var answer = Matching.judge(family, residents, request.child(), LAW);
        var forms = request.kin() ? family.forms().withKinship() : family.forms();
        var limit = Capacity.limit(forms, START, LAW);

        if (limit.isPresent() && answer instanceof Suitable) {
            assertThat(crowdedDays(residents, request.child(), limit.get().places())).isEmpty();
        }
    }

    /** PLC-4 to PLC-9: nobody is asked or refused for want of a place as long as there is one on every day. */
    @Property(tries = 500)
    void aFamilyWithAPlaceOnEveryDayIsSuitable(
            @ForAll("families") FamilyOnDay family,
            @ForAll("residents") List<Resident> residents,
            @ForAll("requests") Request request) {
        var forms = request.kin() ? family.forms().withKinship() : family.forms();
        var free = Capacity.limit(forms, START, LAW)
                .map(limit -> crowdedDays(residents, request.child(), limit.places()).isEmpty())
                .orElse(true);
        var stranger = family.forms().onlyKinship() && !request.kin();

        if (free && !stranger) {
            assertThat(Matching.judge(family, residents, request.child(), LAW)).isInstanceOf(Suitable.class);
        }
    }

    /** PLC-8, PLC-9: consent of the family is always among what is asked for, and all of it together allows the stay. */
    @Property(tries = 300)
    void whatIsAskedForIsEnough(
            @ForAll("families") FamilyOnDay family,
            @ForAll("residents") List<Resident> residents,
            @ForAll("requests") Request request) {
        var answer = Matching.judge(family, residents, request.child(), LAW);

        if (answer instanceof NeedsConsent needs) {
            assertThat(needs.consents()).contains(Consent.FAMILY);
            assertThat(answer.isAllowedWith(needs.consents())).isTrue();
            assertThat(answer.isAllowedWith(Set.of())).isFalse();
            assertThat(needs.reasons()).isNotEmpty();
        }
    }

    private static List<LocalDate> crowdedDays(List<Resident> residents, Candidate child, int places) {
        var until = child.until() == null ? START.plusDays(3 * DAYS) : child.until();
        return child.from()
                .datesUntil(until)
                .filter(day -> residents.stream()
                                .filter(resident -> !resident.respite() && resident.livesHereOn(day))
                                .count()
                        >= places)
                .toList();
    }

    private static List<Resident> numbered(List<Resident> residents) {
        var numbered = new ArrayList<Resident>();
        for (var resident : residents) {
            var who = person(11 + numbered.size());
            numbered.add(new Resident(
                    who, resident.since(), resident.until(), resident.adult(), false, false, resident.respite()));
        }
        return numbered;
    }
}
