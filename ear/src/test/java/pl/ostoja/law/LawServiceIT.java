package pl.ostoja.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.Right;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.BusinessRuleViolation;

/** All tests share the numbers of the installation, so rows are added here to one that no other test looks at, far ahead. No term, so that no duties are recomputed. */
@ServiceTest
@Tag("h2")
class LawServiceIT {
    private static final LegalNumber OURS = LegalNumber.CAP_IOP;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Inject
    LawService service;

    @Inject
    CurrentLaw law;

    @Inject
    CurrentCaller caller;

    @BeforeEach
    void workAsTheSystem() {
        caller.become(Caller.system(CentreId.next()));
    }

    @Test
    void theSeedIsReadFromTheDatabase() {
        assertThat(service.numbers(TODAY)).hasSize(LegalNumber.values().length).allSatisfy(row -> {
            assertThat(row.amount()).isPositive();
            assertThat(row.article()).isNotBlank();
        });
        assertThat(law.on(TODAY).amount(LegalNumber.BENEFIT_KINSHIP)).isEqualByComparingTo("1075");
        assertThat(law.on(LocalDate.of(2021, 1, 1)).knows(LegalNumber.BENEFIT_KINSHIP)).isFalse();
    }

    @Test
    void aNewNumberAppliesFromItsDayAndEndsTheFormerOne() {
        var before = service.history(OURS).getFirst();
        var from = dayAfter(before);
        assertThat(law.on(from).whole(OURS)).isEqualTo(before.amount().intValueExact());

        caller.become(new Caller(AccountId.next(), CentreId.next(), "Kto Zapisuje", Set.of(), EnumSet.allOf(Right.class), Caller.Origin.NONE));
        service.add(addition(from, "12"));

        assertThat(law.on(from).whole(OURS)).isEqualTo(12);
        assertThat(law.on(from.minusDays(1)).whole(OURS)).isEqualTo(before.amount().intValueExact());
        var history = service.history(OURS);
        assertThat(history.getFirst().validTo()).isNull();
        assertThat(history.getFirst().article()).isEqualTo("art. 111 UWR");
        assertThat(history.getFirst().recordedBy()).isEqualTo(caller.get().name());
        assertThat(history.getFirst().recordedAt()).isNotNull();
        assertThat(history.get(1).validTo()).isEqualTo(from.minusDays(1));
        var recorded = history.getFirst().recordedAt();
        assertThat(law.book(recorded).on(from).whole(OURS)).as("known then").isEqualTo(12);
        assertThat(law.book(recorded.minus(1, ChronoUnit.MICROS)).on(from).whole(OURS)).as("known before").isEqualTo(before.amount().intValueExact());
        assertThat(law.book(Instant.EPOCH).on(TODAY).amount(LegalNumber.BENEFIT_KINSHIP)).as("came with the program").isEqualByComparingTo("1075");
    }

    @Test
    void anAdditionThatIsNotLaterChangesNothing() {
        service.add(addition(dayAfter(service.history(OURS).getFirst()), "10"));
        var history = service.history(OURS);
        var lastDay = history.getFirst().validFrom();

        assertRefused("PAR-5", addition(lastDay, "11"));
        assertRefused("PAR-5", addition(lastDay.minusDays(1), "11"));
        assertRefused("PAR-6", addition(lastDay.plusDays(1), "0"));
        assertRefused("PAR-6", addition(lastDay.plusDays(1), "1.5"));
        assertRefused("PAR-7", new AddLegalNumber(OURS, BigDecimal.TEN, lastDay.plusDays(1), null, " ", "Dz.U."));

        assertThat(service.history(OURS)).isEqualTo(history);
        assertThat(law.on(lastDay.plusDays(1)).whole(OURS)).isEqualTo(10);
    }

    @Test
    void onlyWhoManagesTheLawAddsToIt() {
        caller.become(Caller.anonymous(Caller.Origin.NONE));

        assertThatThrownBy(() -> service.add(addition(LocalDate.of(2199, 1, 1), "5"))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> service.numbers(TODAY)).isInstanceOf(NotPermitted.class);
    }

    private void assertRefused(String rule, AddLegalNumber addition) {
        assertThatThrownBy(() -> service.add(addition))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    /** Rows of former runs of these tests stay, as everything in this table does. */
    private static LocalDate dayAfter(LegalNumberRow newest) {
        var farAhead = LocalDate.of(2180, 1, 1);
        return newest.validFrom().isBefore(farAhead) ? farAhead : newest.validFrom().plusDays(1);
    }

    private static AddLegalNumber addition(LocalDate from, String amount) {
        return new AddLegalNumber(OURS, new BigDecimal(amount), from, null, "art. 111 UWR", "Dz.U. 2180 poz. 1");
    }
}
