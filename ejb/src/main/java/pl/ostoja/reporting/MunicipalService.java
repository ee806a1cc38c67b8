package pl.ostoja.reporting;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;

/**
 * The register behind the municipality's report (UWR art. 176(6)), as far as the caller sees the families. No names of families are shown, so nothing is written
 * into the trail.
 */
@Stateless
public class MunicipalService {
    @Inject
    @Any
    Instance<MunicipalPart> parts;

    @Inject
    MunicipalAssistants assistants;

    @Inject
    Clock clock;

    /** The time whose report is due next, or was due last. */
    @Allowed(Right.MANAGE_CASELOADS)
    public MunicipalPeriod usual() {
        return MunicipalPeriod.before(LocalDate.now(clock));
    }

    @Allowed(Right.MANAGE_CASELOADS)
    public MunicipalReport report(MunicipalPeriod period) {
        List<AssistantWork> working = assistants.of(period);
        Stream<MunicipalLine> ofParts = parts.stream().flatMap(part -> part.lines(period).stream());
        List<MunicipalLine> lines =
                Stream.concat(assistants.lines(working, period).stream(), ofParts).sorted(Comparator.comparing(MunicipalLine::figure)).toList();
        return new MunicipalReport(period, lines, working);
    }

    /** The assistants behind a number of the report, by name. */
    @Allowed(Right.MANAGE_CASELOADS)
    public List<AssistantWork> assistants(MunicipalPeriod period, AssistantCount what) {
        return assistants.of(period, what);
    }
}
