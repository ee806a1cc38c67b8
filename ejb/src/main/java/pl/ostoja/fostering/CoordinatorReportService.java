package pl.ostoja.fostering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.duty.Duties;

/** The yearly reports of coordinators to the organiser (UWR art. 77(3)). What is owed next follows at once (FST-55). */
@Stateless
public class CoordinatorReportService {
    @Inject
    FamilyFactBook facts;

    @Inject
    Duties duties;

    /** Those of a family, the latest first. */
    @Allowed(Right.SEE_FAMILIES)
    public List<CoordinatorReportDetails> of(FosterFamilyId family) {
        facts.seen(family, "coordinatorReports");
        return facts.of(CoordinatorReport.class, family).stream().map(CoordinatorReport::details).toList();
    }

    @Allowed(Right.EDIT_FAMILIES)
    public FamilyFactId record(@Valid RecordCoordinatorReport command) {
        FamilyFactId id = facts.record(
                CoordinatorReport.class, command.id(), command.family(),
                family -> new CoordinatorReport(command.id(), family.centre(), family.id(), command.content()), CoordinatorReportRules::check);
        renewDuties(facts.found(CoordinatorReport.class, id));
        return id;
    }

    @Allowed(Right.EDIT_FAMILIES)
    public void correct(@Valid CorrectCoordinatorReport command) {
        renewDuties(facts.correct(
                CoordinatorReport.class, command.id(), command.version(), command.reason(), command.content(), CoordinatorReportRules::check));
    }

    /** Takes away what was written down by mistake. */
    @Allowed(Right.EDIT_FAMILIES)
    public void remove(FamilyFactId id, long version, @NotBlank String reason) {
        renewDuties(facts.remove(CoordinatorReport.class, id, version, reason));
    }

    @Allowed(Right.SEE_FAMILIES)
    public CoordinatorReportDetails details(FamilyFactId id) {
        return facts.visible(CoordinatorReport.class, id).details();
    }

    private void renewDuties(CoordinatorReport report) {
        facts.flush();
        duties.refresh(report.centre(), List.of(report.family().value()));
    }
}
