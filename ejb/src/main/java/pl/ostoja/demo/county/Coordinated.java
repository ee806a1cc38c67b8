package pl.ostoja.demo.county;

import java.util.ArrayList;
import java.util.List;
import pl.ostoja.duty.Duty;
import pl.ostoja.fostering.CoordinationFacts;
import pl.ostoja.fostering.CoordinatorReportContent;
import pl.ostoja.fostering.CoordinatorReportDuties;
import pl.ostoja.fostering.FamilyFactId;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.shared.Period;

/** How a family was coordinated, and what was reported on it. */
public record Coordinated(FosterFamilyId family, List<Period> days, List<Reported> reports) {
    public Coordinated {
        days = List.copyOf(days);
        reports = List.copyOf(reports);
    }

    /** A yearly report. */
    public record Reported(FamilyFactId id, CoordinatorReportContent content) {}

    /** What is and was owed, as the area derives it from the same facts. */
    public List<Duty> duties(List<PolicyChoice> choices) {
        List<Duty> duties = new ArrayList<>();
        CoordinatorReportDuties.derive(
                new CoordinationFacts(family.value(), days, reports.stream().map(one -> new CoordinationFacts.Reported(one.id().value(), one.content())).toList()), choices,
                duties::add);
        return duties;
    }
}
