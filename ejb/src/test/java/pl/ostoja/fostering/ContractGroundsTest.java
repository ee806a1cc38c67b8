package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.law.Law;
import pl.ostoja.law.LawFixture;
import pl.ostoja.shared.Explanation;

/** Upon what contracts are made. */
class ContractGroundsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate ASKED = LocalDate.of(2026, 3, 2);
    private static final LocalDate HEARD = LocalDate.of(2026, 3, 10);
    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 20);
    private static final Law LAW = LawFixture.lawBook().on(SIGNED);
    private static final FamilyFactId REQUEST = FamilyFactId.next();
    private static final ContractBasis BASIS = ContractBasis.of(REQUEST, SIGNED);
    private static final ContractRequestContent PLAIN = ContractRequestContent.asked(FamilyForm.PROFESSIONAL, ASKED);
    private static final ContractRequestContent POSITIVE = PLAIN.heard(HEARD, "koordynatorka", true);
    private static final ContractRequestContent NEGATIVE = PLAIN.heard(HEARD, "koordynatorka", false);

    @Test
    @DisplayName("FST-46: with three years of experience a contract is owed, whatever the opinion says; a day less needs a positive one")
    void experience() {
        LocalDate threeYears = SIGNED.minusYears(3);
        assertThat(ContractGrounds.of(BASIS, NEGATIVE, threeYears, LAW)).isEqualTo(ContractGround.EXPERIENCE);
        assertThat(ContractGrounds.of(BASIS, POSITIVE, threeYears.plusDays(1), LAW)).isEqualTo(ContractGround.POSITIVE_OPINION);
        assertThatThrownBy(() -> ContractGrounds.of(BASIS, NEGATIVE, threeYears.plusDays(1), LAW)).hasMessage("FST-46 fostering.violation.opinionNegative");
    }

    @Test
    @DisplayName("FST-46: no contract is made before the coordinator was heard, be the experience as long as it may")
    void opinion() {
        LocalDate longAgo = SIGNED.minusYears(9);
        assertThatThrownBy(() -> ContractGrounds.of(BASIS, PLAIN, longAgo, LAW)).hasMessage("FST-46 fostering.violation.opinionMissing");
        assertThatThrownBy(() -> ContractGrounds.of(ContractBasis.of(REQUEST, HEARD.minusDays(1)), POSITIVE, longAgo, LAW))
                .hasMessage("FST-46 fostering.violation.opinionMissing");
        assertThat(ContractGrounds.of(ContractBasis.of(REQUEST, HEARD), POSITIVE, longAgo, LAW)).isEqualTo(ContractGround.EXPERIENCE);
    }

    @Test
    @DisplayName("FST-46: a family children's home and what is not known have grounds of their own; the years are told")
    void otherGrounds() {
        ContractRequestContent home = ContractRequestContent.asked(FamilyForm.FAMILY_HOME, ASKED);
        assertThat(ContractGrounds.of(BASIS, home, SIGNED, LAW)).isEqualTo(ContractGround.FAMILY_HOME);
        assertThat(ContractGrounds.of(ContractBasis.unknown("przed rejestrem"), null, SIGNED, LAW)).isEqualTo(ContractGround.UNKNOWN);
        assertThat(ContractGrounds.why(ContractGround.EXPERIENCE, BASIS, LocalDate.of(2022, 3, 21)))
                .isEqualTo(Explanation.of("fostering.ground.EXPERIENCE", LocalDate.of(2022, 3, 21), 3L));
    }

    @Test
    @DisplayName("FST-46: a contract names a request for its form that is not over, and a day from the request until today; or somebody says why none is known")
    void whatIsNamed() {
        assertThatCode(() -> check(BASIS, POSITIVE)).doesNotThrowAnyException();
        assertThatCode(() -> check(ContractBasis.of(REQUEST, ASKED), POSITIVE)).doesNotThrowAnyException();
        assertThatCode(() -> check(ContractBasis.of(REQUEST, TODAY), POSITIVE)).doesNotThrowAnyException();
        assertRefused("signedBefore", ContractBasis.of(REQUEST, ASKED.minusDays(1)), POSITIVE);
        assertRefused("signedBefore", ContractBasis.of(REQUEST, null), POSITIVE);
        assertRefused("signedLater", ContractBasis.of(REQUEST, TODAY.plusDays(1)), POSITIVE);
        assertRefused("requestOver", BASIS, NEGATIVE.refused(HEARD, "brak doświadczenia"));
        assertRefused("requestOver", BASIS, POSITIVE.withdrawn(HEARD));
        assertRefused("requestForOtherForm", BASIS, ContractRequestContent.asked(FamilyForm.FAMILY_HOME, ASKED));
        assertRefused("requestMissing", new ContractBasis(null, SIGNED, " "), null);
        assertThatCode(() -> check(ContractBasis.unknown("przed rejestrem"), null)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("FST-45: a request is for a form with a contract; an opinion and a refusal are whole, and of no day before it or to come")
    void requests() {
        assertThatCode(() -> ContractRequestRules.check(PLAIN, ASKED)).doesNotThrowAnyException();
        assertThatCode(() -> ContractRequestRules.check(NEGATIVE.refused(HEARD, "brak doświadczenia"), HEARD)).doesNotThrowAnyException();
        assertThatCode(() -> ContractRequestRules.check(PLAIN.heard(ASKED, "ona", true).withdrawn(ASKED), TODAY)).doesNotThrowAnyException();
        assertRequestRefused("requestForm", ContractRequestContent.asked(FamilyForm.NON_PROFESSIONAL, ASKED));
        assertRequestRefused("opinionIncomplete", PLAIN.heard(HEARD, " ", true));
        assertRequestRefused("opinionIncomplete", new ContractRequestContent(FamilyForm.PROFESSIONAL, ASKED, HEARD, "ona", null, null, null, null));
        assertRequestRefused("refusalIncomplete", NEGATIVE.refused(HEARD, null));
        assertRequestRefused("refusedAndWithdrawn", NEGATIVE.refused(HEARD, "bo tak").withdrawn(HEARD));
        assertRequestRefused("requestDays", PLAIN.heard(ASKED.minusDays(1), "ona", true));
        assertRequestRefused("requestDays", PLAIN.withdrawn(TODAY.plusDays(1)));
        assertThatThrownBy(() -> ContractRequestRules.refuseSettled(true)).hasMessage("FST-45 fostering.violation.requestSettled");
    }

    private static void check(ContractBasis basis, ContractRequestContent asked) {
        ContractGrounds.check(basis, asked, FamilyForm.PROFESSIONAL, TODAY);
    }

    private static void assertRefused(String why, ContractBasis basis, ContractRequestContent asked) {
        assertThatThrownBy(() -> check(basis, asked)).hasMessage("FST-46 fostering.violation." + why);
    }

    private static void assertRequestRefused(String why, ContractRequestContent content) {
        assertThatThrownBy(() -> ContractRequestRules.check(content, TODAY)).hasMessage("FST-45 fostering.violation." + why);
    }
}
