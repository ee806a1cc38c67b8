package pl.ostoja.reporting;

import java.util.List;

/** Some numbers of the municipality's report: every bean that says it is one is asked, so that a further part is a further bean and its {@link MunicipalFigure}s. */
interface MunicipalPart {
    List<MunicipalLine> lines(MunicipalPeriod period);
}
