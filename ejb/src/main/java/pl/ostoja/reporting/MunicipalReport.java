package pl.ostoja.reporting;

import java.io.Serializable;
import java.util.List;

/**
 * What a municipality reports, as far as the caller sees the families.
 *
 * @param lines in the order of the report
 * @param assistants by name
 */
public record MunicipalReport(MunicipalPeriod period, List<MunicipalLine> lines, List<AssistantWork> assistants) implements Serializable {
    public MunicipalReport {
        lines = List.copyOf(lines);
        assistants = List.copyOf(assistants);
    }
}
