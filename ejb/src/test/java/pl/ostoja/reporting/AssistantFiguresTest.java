package pl.ostoja.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.access.AccountId;

class AssistantFiguresTest {
    private static final BigDecimal FULL_TIME = BigDecimal.valueOf(40);

    @Test
    @DisplayName("RPT-16: by contract, as posts, and with families on average and at most")
    void ofThree() {
        Map<MunicipalFigure, BigDecimal> numbers = numbers(
                one(EmploymentForm.EMPLOYMENT_CONTRACT, 40, 15), one(EmploymentForm.EMPLOYMENT_CONTRACT, 30, 14), one(EmploymentForm.SERVICES_CONTRACT, 0, 16),
                one(null, 20, 0));

        assertThat(numbers).containsOnly(
                Map.entry(MunicipalFigure.ASSISTANTS, BigDecimal.valueOf(4)),
                Map.entry(MunicipalFigure.ASSISTANTS_EMPLOYED, BigDecimal.valueOf(2)),
                Map.entry(MunicipalFigure.ASSISTANTS_OF_SERVICES, BigDecimal.ONE),
                Map.entry(MunicipalFigure.ASSISTANTS_UNKNOWN, BigDecimal.ONE),
                Map.entry(MunicipalFigure.FULL_TIME_POSTS, new BigDecimal("2.25")),
                Map.entry(MunicipalFigure.ASSISTANTS_CO_FUNDED, BigDecimal.valueOf(2)),
                Map.entry(MunicipalFigure.FAMILIES_ON_AVERAGE, new BigDecimal("11.25")),
                Map.entry(MunicipalFigure.FAMILIES_AT_MOST, BigDecimal.valueOf(16)),
                Map.entry(MunicipalFigure.ASSISTANTS_FULL, BigDecimal.valueOf(2)));
    }

    @Test
    @DisplayName("RPT-16: of nobody all is nothing")
    void ofNobody() {
        assertThat(numbers().values()).allSatisfy(number -> assertThat(number).isEqualByComparingTo(BigDecimal.ZERO));
    }

    @Test
    @DisplayName("RPT-16: the most families lead to all who work with so many, and to nobody if there are none")
    void whoHasMost() {
        AssistantWork one = one(EmploymentForm.EMPLOYMENT_CONTRACT, 40, 12);
        AssistantWork other = one(EmploymentForm.SERVICES_CONTRACT, 0, 12);
        AssistantWork idle = one(null, 20, 0);

        assertThat(AssistantCount.MOST.of(List.of(one, idle, other), 15)).containsExactly(one, other);
        assertThat(AssistantCount.MOST.of(List.of(idle), 15)).isEmpty();
    }

    private static Map<MunicipalFigure, BigDecimal> numbers(AssistantWork... assistants) {
        return AssistantFigures.of(List.of(assistants), FULL_TIME, 15).stream().collect(Collectors.toMap(MunicipalLine::figure, MunicipalLine::number));
    }

    private static AssistantWork one(EmploymentForm employment, int hours, long families) {
        return new AssistantWork(AccountId.next(), "Ktoś", employment, employment == EmploymentForm.EMPLOYMENT_CONTRACT, BigDecimal.valueOf(hours), families);
    }
}
