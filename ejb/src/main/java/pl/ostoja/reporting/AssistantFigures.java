package pl.ostoja.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** RPT-16: assistants on the last day of a report, by contract and as full-time posts (UWR art. 17(2)), and how many families they work with (art. 15(4)). */
final class AssistantFigures {
    private static final int DECIMALS = 2;

    private AssistantFigures() {}

    /**
     * @param fullTime hours a week
     * @param most families that one assistant may work with
     */
    static List<MunicipalLine> of(List<AssistantWork> assistants, BigDecimal fullTime, int most) {
        BigDecimal hours = assistants.stream().map(AssistantWork::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        long families = assistants.stream().mapToLong(AssistantWork::families).sum();
        return List.of(
                number(MunicipalFigure.ASSISTANTS, assistants, most),
                number(MunicipalFigure.ASSISTANTS_EMPLOYED, assistants, most),
                number(MunicipalFigure.ASSISTANTS_OF_SERVICES, assistants, most),
                number(MunicipalFigure.ASSISTANTS_UNKNOWN, assistants, most),
                new MunicipalLine(MunicipalFigure.FULL_TIME_POSTS, hours.divide(fullTime, DECIMALS, RoundingMode.HALF_UP)),
                number(MunicipalFigure.ASSISTANTS_CO_FUNDED, assistants, most),
                new MunicipalLine(MunicipalFigure.FAMILIES_ON_AVERAGE, average(families, assistants.size())),
                MunicipalLine.of(MunicipalFigure.FAMILIES_AT_MOST, AssistantCount.families(assistants)),
                number(MunicipalFigure.ASSISTANTS_FULL, assistants, most));
    }

    private static MunicipalLine number(MunicipalFigure figure, List<AssistantWork> assistants, int most) {
        return MunicipalLine.of(figure, figure.assistants().of(assistants, most).size());
    }

    private static BigDecimal average(long families, int assistants) {
        return assistants == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(families).divide(BigDecimal.valueOf(assistants), DECIMALS, RoundingMode.HALF_UP);
    }
}
