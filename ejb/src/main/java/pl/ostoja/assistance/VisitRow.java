package pl.ostoja.assistance;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One visit of somebody's day.
 *
 * @param at null if the hour is not agreed
 * @param outcome null until it is written down
 */
public record VisitRow(
        VisitId id, AssistanceCaseId family, String label, String address, String phone, String warning, LocalDate on, String at, String purpose, boolean begun, boolean ended,
        VisitOutcome outcome, long version)
        implements Serializable {

    static VisitRow of(Visit visit, AssistanceCase family) {
        VisitDetails details = visit.details(null, false);
        CaseContent content = family.content();
        VisitPlan plan = details.plan();
        return new VisitRow(
                visit.id(), family.id(), content.label(), content.address().oneLine(), content.phone(), content.warning(), visit.on(),
                plan == null ? details.note().heldAt() : plan.at(), plan == null ? null : plan.purpose(), details.begunAt() != null, details.endedAt() != null,
                details.note() == null ? null : details.note().outcome(), details.version());
    }
}
