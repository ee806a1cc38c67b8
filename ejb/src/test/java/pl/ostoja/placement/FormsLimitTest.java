package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChild;
import static pl.ostoja.placement.PlacementFixture.aResident;
import static pl.ostoja.placement.PlacementFixture.adult;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;
import static pl.ostoja.placement.PlacementFixture.respiteGuest;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.fostering.ApplicantFacts;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.ProfessionalKind;
import pl.ostoja.shared.Period;

class FormsLimitTest {
    private static final LocalDate SINCE = day("2026-03-01");
    private static final FamilyForms NON_PROFESSIONAL = FamilyForms.of(FamilyForm.NON_PROFESSIONAL);
    private static final FamilyForms EMERGENCY = FamilyForms.professional(ProfessionalKind.EMERGENCY);
    private static final Function<UUID, Set<UUID>> STRANGERS = person -> Set.of();
    /** The second and the third are brother and sister. */
    private static final Function<UUID, Set<UUID>> SIBLINGS = who -> who.equals(person(2)) ? Set.of(person(3)) : Set.of();
    private static final Set<Consent> NONE = Set.of();
    private static final Set<Consent> BOTH = EnumSet.allOf(Consent.class);
    private static final String TOO_MANY = "PLC-76 placement.limit.exceeded";
    private static final String CONSENT_MISSING = "PLC-76 placement.violation.consentMissing";

    @ParameterizedTest(name = "PLC-76: {0} has room for {1}")
    @CsvSource({"NON_PROFESSIONAL, 3", "PROFESSIONAL, 3", "FAMILY_HOME, 8"})
    void theLimitOfTheNewForms(FamilyForm form, int most) {
        assertAllowed(FamilyForms.of(form), STRANGERS, NONE, residents(most));
        assertRefused(TOO_MANY, FamilyForms.of(form), STRANGERS, BOTH, residents(most + 1));
    }

    @Test
    @DisplayName("PLC-3, PLC-6, PLC-76: kin alone has no limit, kin beside another form that of the other")
    void kin() {
        assertAllowed(FamilyForms.of(FamilyForm.KINSHIP), STRANGERS, NONE, residents(9));
        assertRefused(TOO_MANY, NON_PROFESSIONAL.withKinship(), STRANGERS, NONE, residents(4));
    }

    @ParameterizedTest(name = "PLC-76: the fourth stays until {0} from {1} on: refused {2}")
    @CsvSource({"2026-03-01, 2025-01-01, false", "2026-03-02, 2025-01-01, true", "2026-08-01, 2026-05-01, true"})
    void whoHasLeftOnTheDayDoesNotCountAndWhoComesLaterDoes(String until, String since, boolean refused) {
        List<Resident> four = Stream.concat(residents(3).stream(), Stream.of(aResident(4, since, until))).toList();

        if (refused) {
            assertRefused(TOO_MANY, NON_PROFESSIONAL, STRANGERS, NONE, four);
        } else {
            assertAllowed(NON_PROFESSIONAL, STRANGERS, NONE, four);
        }
    }

    @Test
    @DisplayName("PLC-7, PLC-14, PLC-76: a guest fills no place, an adult who stays on does")
    void guestsAndAdults() {
        assertAllowed(NON_PROFESSIONAL, STRANGERS, NONE, with(residents(3), respiteGuest(aResident(4))));
        assertRefused(TOO_MANY, NON_PROFESSIONAL, STRANGERS, NONE, with(residents(3), adult(aResident(4))));
    }

    @Test
    @DisplayName("PLC-8, PLC-76: more are allowed where brothers and sisters are among them, with both consents")
    void siblings() {
        assertAllowed(NON_PROFESSIONAL, SIBLINGS, BOTH, residents(5));
        assertRefused(CONSENT_MISSING, NON_PROFESSIONAL, SIBLINGS, EnumSet.of(Consent.FAMILY), residents(5));
        assertRefused(CONSENT_MISSING, NON_PROFESSIONAL, SIBLINGS, EnumSet.of(Consent.COORDINATOR_OPINION), residents(5));
    }

    @Test
    @DisplayName("PLC-9, PLC-76: an emergency family takes more with its own consent")
    void emergency() {
        assertAllowed(EMERGENCY, STRANGERS, EnumSet.of(Consent.FAMILY), residents(4));
        assertRefused(CONSENT_MISSING, EMERGENCY, STRANGERS, EnumSet.of(Consent.COORDINATOR_OPINION), residents(4));
    }

    @ParameterizedTest(name = "PLC-76: came on 2026-02-01 and left on {0}: refused {1}")
    @CsvSource({"2026-03-01, false", "2026-03-02, true", ", true"})
    void whoIsWrittenDownLateLivesThereUnderTheLaterFormsToo(String until, boolean refused) {
        var held = List.of(new ApplicantFacts.Held(NON_PROFESSIONAL, Period.from(SINCE)));
        var candidate = aChild().who(9).from("2026-02-01");
        var coming = (until == null ? candidate : candidate.until(until)).build();

        assertCheck(refused ? TOO_MANY : null, () -> FormsLimit.checkLater(held, residents(3), coming, forms -> limit(forms, STRANGERS, NONE)));
    }

    @Test
    @DisplayName("PLC-76: a stay that was counted when the forms changed is corrected without being asked about again")
    void whoWasCountedThen() {
        var held = List.of(new ApplicantFacts.Held(NON_PROFESSIONAL, Period.from(SINCE)));
        var known = aChild().who(4).from("2024-01-01").build();

        assertCheck(null, () -> FormsLimit.checkLater(held, residents(4), known, forms -> limit(forms, SIBLINGS, NONE)));
    }

    @ParameterizedTest(name = "PLC-76: was known to leave on 2026-05-01, when another one comes, and stays until {0}: refused {1}")
    @CsvSource({"2026-05-01, false", "2026-05-02, true", ", true"})
    void whoStaysLongerThanWasKnownThen(String until, boolean refused) {
        var held = List.of(new ApplicantFacts.Held(NON_PROFESSIONAL, Period.from(SINCE)));
        List<Resident> there = List.of(aResident(1), aResident(2), aResident(3, "2026-01-01", "2026-05-01"), aResident(5, "2026-05-01", null));
        var candidate = aChild().who(3).from("2026-01-01");
        var longer = (until == null ? candidate : candidate.until(until)).build();

        assertCheck(refused ? TOO_MANY : null, () -> FormsLimit.checkLater(held, there, longer, forms -> limit(forms, STRANGERS, NONE)));
    }

    @Test
    @DisplayName("PLC-76: days after forms that have ended are asked about under the next ones")
    void formsThatHaveEnded() {
        var held = List.of(
                new ApplicantFacts.Held(NON_PROFESSIONAL, Period.of(SINCE, day("2026-03-31"))),
                new ApplicantFacts.Held(FamilyForms.of(FamilyForm.FAMILY_HOME), Period.from(day("2026-04-01"))));
        List<Resident> there = List.of(aResident(1), aResident(2), aResident(3, "2026-04-01", null), aResident(4, "2026-04-01", null));

        assertCheck(null, () -> FormsLimit.checkLater(held, there, aChild().who(9).from("2026-02-01").build(), forms -> limit(forms, STRANGERS, NONE)));
    }

    /** One after the other from 1 on, all since 2024. */
    private static List<Resident> residents(int number) {
        return LongStream.rangeClosed(1, number).mapToObj(PlacementFixture::aResident).toList();
    }

    private static List<Resident> with(List<Resident> residents, Resident more) {
        return Stream.concat(residents.stream(), Stream.of(more)).toList();
    }

    private static FormsLimit limit(FamilyForms forms, Function<UUID, Set<UUID>> siblings, Set<Consent> given) {
        return new FormsLimit(forms, siblings, given, LAW);
    }

    private static void assertAllowed(FamilyForms forms, Function<UUID, Set<UUID>> siblings, Set<Consent> given, List<Resident> residents) {
        assertCheck(null, () -> limit(forms, siblings, given).check(residents, SINCE, null));
    }

    private static void assertRefused(String why, FamilyForms forms, Function<UUID, Set<UUID>> siblings, Set<Consent> given, List<Resident> residents) {
        assertCheck(why, () -> limit(forms, siblings, given).check(residents, SINCE, null));
    }

    /** @param refusal null if there is none */
    private static void assertCheck(String refusal, Runnable check) {
        if (refusal == null) {
            assertThatCode(check::run).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(check::run).hasMessage(refusal);
        }
    }
}
