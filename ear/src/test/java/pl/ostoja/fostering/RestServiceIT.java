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
import pl.ostoja.law.ChoosePolicy;
import pl.ostoja.law.PolicyService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Period;

@ServiceTest
@Tag("h2")
class RestServiceIT {
    @Inject
    RestService rests;

    @Inject
    ContractService contracts;

    @Inject
    FosterFamilyService families;

    @Inject
    PolicyService policies;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private FosterFamilyId family;
    private LocalDate today;

    @BeforeEach
    void aFamilyUnderContract() {
        caller.become(Caller.system(CentreId.next()));
        today = LocalDate.now(clock);
        family = families.register(FamilyFixture.aFamily(FamilyForm.PROFESSIONAL, "Zawodowi"));
        contracts.sign(new SignContract(family, today.minusYears(2).minusMonths(3), today.plusYears(2), ContractBasis.unknown("umowa sprzed rejestru")));
    }

    @Test
    void theDaysOfTheLastTwelveMonthsAreCounted() {
        record(today.minusMonths(16), 20);
        record(today.minusMonths(3), 14);

        assertThat(rests.of(family)).satisfies(of -> {
            assertThat(of.rests()).extracting(rest -> rest.content().since()).containsExactly(today.minusMonths(3), today.minusMonths(16));
            assertThat(of.year().until()).isEqualTo(today);
            assertThat(of.taken()).isEqualTo(14);
            assertThat(of.limit()).isEqualTo(30);
        });
    }

    @Test
    void aCentreMayCountByTheYearOfTheContract() {
        policies.choose(new ChoosePolicy("REST_YEAR", "CONTRACT_YEAR", today.minusYears(3), "Stanowisko radcy prawnego"));
        LocalDate anniversary = today.minusYears(2).minusMonths(3).plusYears(2);
        record(anniversary.minusDays(20), 20);
        record(anniversary, 15);

        assertThat(rests.of(family)).satisfies(of -> {
            assertThat(of.year()).isEqualTo(Period.of(anniversary, anniversary.plusYears(1).minusDays(1)));
            assertThat(of.taken()).isEqualTo(15);
        });
    }

    @Test
    void whatTheRulesRefuseIsNotWritten() {
        record(today.minusMonths(3), 20);

        assertRefused("FST-14", () -> record(today.minusMonths(8), 11));
        assertRefused("FST-13", () -> record(today.plusYears(3), 7));
        assertRefused("FST-12", () -> record(new RestContent(today.plusDays(10), today.plusDays(12), today, null, null)));
        assertThat(rests.of(family).rests()).hasSize(1);
    }

    @Test
    void aRestIsCorrectedWithAReasonAndTakenAwayWithAnother() {
        RestId id = record(today.minusMonths(3), 20);
        long version = rests.details(id).version();
        RestContent shorter = content(today.minusMonths(3), 10);
        rests.correct(new CorrectRest(id, version, "wrócili wcześniej", shorter));
        assertThat(rests.details(id).content()).isEqualTo(shorter);
        assertThatThrownBy(() -> rests.correct(new CorrectRest(id, version, "inaczej", shorter))).isInstanceOf(EditConflict.class);

        rests.remove(id, rests.details(id).version(), "odwołany");
        assertThat(rests.of(family).rests()).isEmpty();
        assertThatThrownBy(() -> rests.details(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void writingTheSameRestDownTwiceWritesItOnce() {
        RecordRest command = new RecordRest(RestId.next(), family, content(today.minusMonths(3), 7));
        rests.record(command);
        rests.record(command);
        assertThat(rests.of(family).rests()).hasSize(1);
    }

    @Test
    void theRestOfAnInvisibleFamilyIsMissing() {
        RestId id = record(today.minusMonths(3), 7);
        caller.become(people.somebody(caller.centre(), Role.COORDINATOR, "Kto Inny"));

        assertThatThrownBy(() -> rests.details(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rests.of(family)).isInstanceOf(NotFound.class);
    }

    private RestId record(LocalDate since, int days) {
        return record(content(since, days));
    }

    private RestId record(RestContent content) {
        return rests.record(new RecordRest(RestId.next(), family, content));
    }

    /** Announced long before. */
    private RestContent content(LocalDate since, int days) {
        LocalDate announced = since.minusDays(45);
        return new RestContent(since, since.plusDays(days - 1L), announced.isAfter(today) ? today : announced, null, "rodzina pomocowa");
    }

    private static void assertRefused(String rule, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
