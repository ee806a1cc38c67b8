package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.ostoja.law.Law;
import pl.ostoja.law.LawFixture;
import pl.ostoja.shared.Period;

class ContractRulesTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 3, 1);
    private static final Law LAW = LawFixture.lawBook().on(SINCE);
    private static final ContractTerm TERM = ContractTerm.of(SINCE, LocalDate.of(2030, 2, 28));
    private static final FamilyForms PROFESSIONAL = FamilyForms.of(FamilyForm.PROFESSIONAL);
    private static final FamilyForms HOME = FamilyForms.of(FamilyForm.FAMILY_HOME);

    @ParameterizedTest(name = "FST-7: {0} since 2026-03-01 until {1} at least")
    @CsvSource({"PROFESSIONAL, 2030-02-28", "FAMILY_HOME, 2031-02-28"})
    void theLeastTerm(FamilyForm form, LocalDate least) {
        assertThatCode(() -> checkTerm(form, least)).doesNotThrowAnyException();
        assertThatThrownBy(() -> checkTerm(form, least.minusDays(1))).hasMessage("FST-7 fostering.violation.contractTooShort");
    }

    @ParameterizedTest(name = "FST-7: {0} has no contract")
    @EnumSource(names = {"KINSHIP", "NON_PROFESSIONAL"})
    void whoHasNone(FamilyForm form) {
        assertThatThrownBy(() -> checkTerm(form, LocalDate.of(2036, 3, 1))).hasMessage("FST-7 fostering.violation.noContractForForm");
    }

    @Test
    @DisplayName("FST-8: the next contract begins the day after the last one ended, be it before the day agreed")
    void oneAtATime() {
        assertThatCode(() -> ContractRules.refuseOverlap(TERM, List.of(Period.of(SINCE.minusYears(4), SINCE.minusDays(1))))).doesNotThrowAnyException();
        assertThatThrownBy(() -> ContractRules.refuseOverlap(TERM, List.of(Period.of(SINCE.minusYears(4), SINCE))))
                .hasMessage("FST-8 fostering.violation.contractsOverlap");

        ContractTerm next = ContractTerm.of(LocalDate.of(2028, 6, 1), LocalDate.of(2032, 5, 31));
        assertThatCode(() -> ContractRules.refuseOverlap(next, List.of(ended("2028-05-31").held()))).doesNotThrowAnyException();
        assertThatThrownBy(() -> ContractRules.refuseOverlap(next, List.of(ended("2028-06-01").held()))).hasMessage("FST-8 fostering.violation.contractsOverlap");
    }

    @Test
    @DisplayName("FST-9: of three families within a limit of three a fourth is refused; without a known limit none is")
    void theLimit() {
        assertThatCode(() -> ContractRules.refuseOverLimit(TERM, PROFESSIONAL, PROFESSIONAL, List.of(), 2, 3)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ContractRules.refuseOverLimit(TERM, PROFESSIONAL, PROFESSIONAL, List.of(), 3, 3)).hasMessage("FST-9 fostering.violation.overTheLimit");
        assertThatCode(() -> ContractRules.refuseOverLimit(TERM, PROFESSIONAL, PROFESSIONAL, List.of(), 3, 0)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("FST-9: a contract that follows the last one the day after makes no family more, one after a gap does; family children's homes are not counted")
    void whatTheLimitDoesNotConcern() {
        Period last = Period.of(SINCE.minusYears(4), SINCE.minusDays(1));
        Period before = Period.of(SINCE.minusYears(4), SINCE.minusDays(2));

        assertThatCode(() -> ContractRules.refuseOverLimit(TERM, PROFESSIONAL, PROFESSIONAL, List.of(last), 3, 3)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ContractRules.refuseOverLimit(TERM, PROFESSIONAL, PROFESSIONAL, List.of(before), 3, 3)).hasMessage("FST-9 fostering.violation.overTheLimit");
        assertThatCode(() -> ContractRules.refuseOverLimit(TERM, HOME, HOME, List.of(), 3, 3)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("FST-9: a family children's home that becomes a professional family makes one more, though its contract has only just ended")
    void fromAHomeToAProfessionalFamily() {
        Period last = Period.of(SINCE.minusYears(5), SINCE.minusDays(1));

        assertThatThrownBy(() -> ContractRules.refuseOverLimit(TERM, HOME, PROFESSIONAL, List.of(last), 3, 3)).hasMessage("FST-9 fostering.violation.overTheLimit");
    }

    @Test
    @DisplayName("FST-28: a contract ends before the family changes to another form; kin or another kind of professional family is no other form")
    void aContractIsOfItsForm() {
        List<Period> held = List.of(TERM.held());
        LocalDate after = TERM.until().plusDays(1);

        assertThatThrownBy(() -> ContractRules.checkForms(PROFESSIONAL, HOME, TERM.until(), held)).hasMessage("FST-28 fostering.violation.contractLasts");
        assertThatThrownBy(() -> ContractRules.checkForms(HOME, FamilyForms.of(FamilyForm.NON_PROFESSIONAL), TERM.until(), held)).hasMessage("FST-28 fostering.violation.contractLasts");
        assertThatCode(() -> ContractRules.checkForms(PROFESSIONAL, HOME, after, held)).doesNotThrowAnyException();
        assertThatCode(() -> ContractRules.checkForms(PROFESSIONAL, PROFESSIONAL.withKinship(), TERM.until(), held)).doesNotThrowAnyException();
        assertThatCode(() -> ContractRules.checkForms(PROFESSIONAL, FamilyForms.professional(ProfessionalKind.EMERGENCY), TERM.until(), held)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "FST-10: since 2026-03-01 until 2030-02-28, ended on {0}")
    @CsvSource({"2026-03-01", "2030-02-27"})
    void anEarlierEnd(String endedOn) {
        assertThatCode(() -> ContractRules.checkEnd(ended(endedOn))).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "FST-10: since 2026-03-01 until 2030-02-28, ended on {0}: refused")
    @CsvSource({"2026-02-28", "2030-02-28"})
    void noEarlierEnd(String endedOn) {
        assertThatThrownBy(() -> ContractRules.checkEnd(ended(endedOn))).hasMessage("FST-10 fostering.violation.contractEndOutside");
    }

    @Test
    @DisplayName("FST-10: the end and its reason belong together")
    void theEndHasAReason() {
        assertThatCode(() -> ContractRules.checkEnd(TERM)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ContractRules.checkEnd(TERM.endedOn(LocalDate.of(2027, 1, 31), " "))).hasMessage("FST-10 fostering.violation.contractEndIncomplete");
        assertThatThrownBy(() -> ContractRules.checkEnd(TERM.endedOn(null, "porozumienie"))).hasMessage("FST-10 fostering.violation.contractEndIncomplete");
    }

    private static ContractTerm ended(String lastDay) {
        return TERM.endedOn(LocalDate.parse(lastDay), "porozumienie stron");
    }

    private static void checkTerm(FamilyForm form, LocalDate until) {
        ContractRules.checkTerm(ContractTerm.of(SINCE, until), FamilyForms.of(form), LAW);
    }
}
