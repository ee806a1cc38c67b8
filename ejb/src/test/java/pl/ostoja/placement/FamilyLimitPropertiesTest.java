package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChild;
import static pl.ostoja.placement.PlacementFixture.aFamily;
import static pl.ostoja.placement.PlacementFixture.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import pl.ostoja.fostering.ApplicantFacts;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.ProfessionalKind;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

/** What happens to one family, in any order and written down on any day: children come, leave, stay longer, and the family changes its forms. */
class FamilyLimitPropertiesTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 300;
    private static final int OPERATIONS = 30;
    private static final int SIBLING_GROUPS = 4;

    private static final List<FamilyForms> FORMS = List.of(
            FamilyForms.of(FamilyForm.KINSHIP),
            FamilyForms.of(FamilyForm.NON_PROFESSIONAL),
            FamilyForms.of(FamilyForm.NON_PROFESSIONAL).withKinship(),
            FamilyForms.of(FamilyForm.PROFESSIONAL),
            FamilyForms.professional(ProfessionalKind.EMERGENCY),
            FamilyForms.of(FamilyForm.FAMILY_HOME));

    private final List<Lived> stays = new ArrayList<>();
    private final List<Held> forms = new ArrayList<>();
    private Random random;

    /** @param number of the child; children whose numbers leave the same remainder are brothers and sisters */
    private record Lived(int number, Resident resident, Set<Consent> given) {}

    private record Held(FamilyForms forms, LocalDate since, Set<Consent> given) {}

    /** PLC-4 to PLC-9, PLC-15, PLC-76. */
    @Property(tries = 500)
    void noSequenceOfOperationsPutsAFamilyAboveItsLimitWithoutARecordedConsent(@ForAll long seed) {
        random = new Random(seed);
        stays.clear();
        forms.clear();
        forms.add(new Held(any(FORMS), START.minusYears(1), Set.of()));
        for (int i = 0; i < OPERATIONS; i++) {
            try {
                operation(i);
            } catch (BusinessRuleViolation refused) {
                assertThat(refused.rule()).isEqualTo("PLC-76");
            }
            START.datesUntil(START.plusDays(2 * DAYS)).forEach(this::assertWithinTheLimit);
        }
    }

    private void operation(int number) {
        switch (random.nextInt(6)) {
            case 0 -> changeForms();
            case 1 -> leave();
            case 2 -> stayLonger();
            default -> come(number);
        }
    }

    private void come(int number) {
        LocalDate from = somewhen();
        LocalDate until = random.nextInt(3) > 0 ? null : from.plusDays(1 + random.nextInt(DAYS));
        allow(number, from, until, consents());
    }

    private void leave() {
        if (!stays.isEmpty()) {
            Lived one = stays.remove(random.nextInt(stays.size()));
            LocalDate until = one.resident().since().plusDays(random.nextInt(DAYS));
            boolean earlier = one.resident().until() == null || until.isBefore(one.resident().until());
            stays.add(earlier ? new Lived(one.number(), lasting(one.resident(), until), one.given()) : one);
        }
    }

    /** The end is corrected, with the consents of the stay. */
    private void stayLonger() {
        if (!stays.isEmpty()) {
            Lived one = any(stays);
            allow(one.number(), one.resident().since(), null, one.given());
        }
    }

    /** As when a stay is written down or corrected. */
    private void allow(int number, LocalDate from, LocalDate until, Set<Consent> given) {
        Candidate candidate = candidate(number, from, until);
        List<Resident> there = stays.stream().map(Lived::resident).toList();
        List<ApplicantFacts.Held> later = after(from);
        Suitability answer = Matching.judge(aFamily(on(from).forms()), there, candidate.leavingBy(FormsLimit.firstDay(later)), LAW);
        if (answer.isAllowedWith(given)) {
            FormsLimit.checkLater(later, there, candidate, held -> limit(held, given));
            stays.removeIf(stay -> stay.number() == number);
            stays.add(new Lived(number, Matching.asResident(candidate), given));
        }
    }

    private void changeForms() {
        LocalDate since = somewhen();
        FamilyForms next = any(FORMS);
        Set<Consent> given = consents();
        if (since.isAfter(forms.getLast().since())) {
            limit(next, given).check(stays.stream().map(Lived::resident).toList(), since, null);
            forms.add(new Held(next, since, given));
        }
    }

    private FormsLimit limit(FamilyForms held, Set<Consent> given) {
        return new FormsLimit(held, FamilyLimitPropertiesTest::siblings, given, LAW);
    }

    private void assertWithinTheLimit(LocalDate day) {
        Held held = on(day);
        List<Lived> there = stays.stream().filter(stay -> stay.resident().livesHereOn(day)).toList();
        Capacity.limit(held.forms(), day, LAW).filter(limit -> there.size() > limit.places()).ifPresent(limit -> {
            Set<Consent> needed = held.forms().isEmergency() ? EnumSet.of(Consent.FAMILY) : EnumSet.allOf(Consent.class);
            boolean recorded = held.given().containsAll(needed) || there.stream().anyMatch(stay -> stay.given().containsAll(needed));
            assertThat(recorded).as("%s on %s: %s", held.forms(), day, there).isTrue();
        });
    }

    private List<ApplicantFacts.Held> after(LocalDate day) {
        List<ApplicantFacts.Held> later = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            LocalDate since = forms.get(i).since();
            if (since.isAfter(day)) {
                LocalDate until = i + 1 < forms.size() ? forms.get(i + 1).since().minusDays(1) : null;
                later.add(new ApplicantFacts.Held(forms.get(i).forms(), new Period(since, until)));
            }
        }
        return later;
    }

    private Held on(LocalDate day) {
        return forms.stream().filter(held -> !held.since().isAfter(day)).reduce((earlier, later) -> later).orElseThrow();
    }

    private Candidate candidate(int number, LocalDate from, LocalDate until) {
        var child = aChild().who(number).from(from.toString()).kinOfCarers();
        if (until != null) {
            child.until(until.toString());
        }
        siblings(person(number)).forEach(sibling -> child.siblingOf(sibling.getLeastSignificantBits()));
        return child.build();
    }

    private static Set<UUID> siblings(UUID person) {
        long number = person.getLeastSignificantBits();
        return LongStream.range(0, OPERATIONS)
                .filter(other -> other != number && other % SIBLING_GROUPS == number % SIBLING_GROUPS)
                .mapToObj(PlacementFixture::person)
                .collect(Collectors.toSet());
    }

    private static Resident lasting(Resident resident, LocalDate until) {
        return new Resident(resident.person(), resident.since(), until, false, false, false, false);
    }

    private Set<Consent> consents() {
        return switch (random.nextInt(4)) {
            case 0 -> EnumSet.allOf(Consent.class);
            case 1 -> EnumSet.of(Consent.FAMILY);
            default -> Set.of();
        };
    }

    private LocalDate somewhen() {
        return START.plusDays(random.nextInt(DAYS));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
