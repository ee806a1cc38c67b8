package pl.ostoja.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.BusinessRuleViolation;

@ServiceTest
@Tag("h2")
class PolicyServiceIT {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Inject
    PolicyService service;

    @Inject
    CurrentPolicies policies;

    @Inject
    CurrentCaller caller;

    private CentreId centre;

    @BeforeEach
    void workForANewCentre() {
        centre = CentreId.next();
        caller.become(Caller.system(centre));
    }

    @Test
    void aNewCentreHasTheRecommendedAnswers() {
        assertThat(service.policies(NEW_YEAR)).hasSameSizeAs(Policy.all()).allSatisfy(row -> {
            assertThat(row.isChosen()).isFalse();
            assertThat(row.answer()).isEqualTo(row.recommended());
        });
        assertThat(service.history("AGE_POLICY")).isEmpty();
    }

    @Test
    void aChoiceHoldsFromItsDayAndForItsCentreOnly() {
        var neighbour = CentreId.next();
        assertThat(policies.of(neighbour, NEW_YEAR).get(Policy.AGE_POLICY)).isEqualTo(Readings.AgeAtReview.STRICT);

        service.choose(new ChoosePolicy("AGE_POLICY", "AT_DUE", NEW_YEAR, "Ustalenie zespołu"));

        assertThat(policies.of(centre, NEW_YEAR).get(Policy.AGE_POLICY)).isEqualTo(Readings.AgeAtReview.AT_DUE);
        assertThat(policies.of(centre, NEW_YEAR.minusDays(1)).get(Policy.AGE_POLICY)).isEqualTo(Readings.AgeAtReview.STRICT);
        assertThat(policies.of(neighbour, NEW_YEAR).get(Policy.AGE_POLICY)).isEqualTo(Readings.AgeAtReview.STRICT);
        assertThat(service.history("AGE_POLICY")).singleElement().satisfies(row -> {
            assertThat(row.answer().choice()).isEqualTo("AT_DUE");
            assertThat(row.reason()).isEqualTo("Ustalenie zespołu");
        });
    }

    @Test
    void anEarlierChoiceAndNonsenseAreRefused() {
        service.choose(new ChoosePolicy("PROMPTLY_TARGET_D", "2", NEW_YEAR, "Umowa"));

        assertRefused("PAR-5", new ChoosePolicy("PROMPTLY_TARGET_D", "3", NEW_YEAR, "Umowa"));
        assertRefused("PAR-7", new ChoosePolicy("PROMPTLY_TARGET_D", "3", NEW_YEAR.plusDays(1), " "));
        assertRefused("PAR-9", new ChoosePolicy("PROMPTLY_TARGET_D", "30", NEW_YEAR.plusDays(1), "Umowa"));
        assertRefused("PAR-9", new ChoosePolicy("PROMPTLY", "3", NEW_YEAR.plusDays(1), "Umowa"));
        assertThat(policies.of(centre, NEW_YEAR.plusDays(1)).get(Policy.PROMPTLY_TARGET_D)).isEqualTo(2);
    }

    /** PAR-12. */
    @Test
    void howCostsAreReckonedIsAnsweredForThePastAndOnceMoreForTheSameDay() {
        LocalDate before = NEW_YEAR.minusYears(8);
        service.choose(new ChoosePolicy("RATE_CHANGE_IN_MONTH", "WHOLE_MONTH_OLD_RATE", NEW_YEAR, "Umowa"));
        service.choose(new ChoosePolicy("RATE_CHANGE_IN_MONTH", "WHOLE_MONTH_NEW_RATE", before, "Jak dotąd"));
        service.choose(new ChoosePolicy("RATE_CHANGE_IN_MONTH", "SPLIT_BY_DAYS", before, "Pomyłka w poprzednim wpisie"));

        assertThat(policies.of(centre, NEW_YEAR).get(Policy.RATE_CHANGE_IN_MONTH)).isEqualTo(Readings.RateChange.WHOLE_MONTH_OLD_RATE);
        assertThat(policies.of(centre, before).get(Policy.RATE_CHANGE_IN_MONTH)).isEqualTo(Readings.RateChange.SPLIT_BY_DAYS);
        assertThat(service.history("RATE_CHANGE_IN_MONTH")).extracting(row -> row.answer().choice())
                .containsExactly("WHOLE_MONTH_OLD_RATE", "SPLIT_BY_DAYS", "WHOLE_MONTH_NEW_RATE");
    }

    @Test
    void onlyWhoManagesSettingsChooses() {
        caller.become(Caller.anonymous(Caller.Origin.NONE));

        assertThatThrownBy(() -> service.choose(new ChoosePolicy("FEB29", "FIRST_OF_MARCH", NEW_YEAR, "Umowa")))
                .isInstanceOf(NotPermitted.class);
    }

    private void assertRefused(String rule, ChoosePolicy chosen) {
        assertThatThrownBy(() -> service.choose(chosen))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
