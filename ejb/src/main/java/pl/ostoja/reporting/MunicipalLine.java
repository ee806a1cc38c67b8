package pl.ostoja.reporting;

import java.io.Serializable;
import java.math.BigDecimal;

/** One number of the municipality's report. */
public record MunicipalLine(MunicipalFigure figure, BigDecimal number) implements Serializable {
    static MunicipalLine of(MunicipalFigure figure, long number) {
        return new MunicipalLine(figure, BigDecimal.valueOf(number));
    }
}
