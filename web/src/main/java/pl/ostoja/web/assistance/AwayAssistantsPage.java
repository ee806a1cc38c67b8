package pl.ostoja.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.assistance.AbsenceTime;
import pl.ostoja.assistance.AssistantAbsenceRow;
import pl.ostoja.assistance.AssistantAbsenceService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** Which assistants are away, and who stands in for them: {@code /assistance/absences}. */
@Named
@RequestScoped
@Exported(at = "/assistance/absences", title = "assistance.absences", kind = "ASSISTANT_ABSENCE")
public class AwayAssistantsPage implements ExportedList<AssistantAbsenceRow> {
    @Inject AssistantAbsenceService service;
    @Inject Query query;

    private Page<AssistantAbsenceRow> absences;

    public Page<AssistantAbsenceRow> getAbsences() {
        if (absences == null) {
            absences = page(query.page());
        }
        return absences;
    }

    @Override
    public Page<AssistantAbsenceRow> page(PageRequest request) {
        var when = query.constant("when", AbsenceTime.class);
        return service.list(when == null ? AbsenceTime.NOW : when, request);
    }

    @Override
    public List<Column<AssistantAbsenceRow>> columns() {
        return List.of(
                new Column<>("assistance.assistant", row -> row.assistant().name()),
                new Column<>("assistance.absence.kind", AssistantAbsenceRow::kind),
                new Column<>("assistance.absence.period", AssistantAbsenceRow::period),
                new Column<>("assistance.deputies", row -> String.join(", ", row.deputies())),
                new Column<>("assistance.absence.families", AssistantAbsenceRow::families),
                new Column<>("assistance.absence.uncovered", AssistantAbsenceRow::uncovered));
    }

    public AbsenceTime[] getTimes() {
        return AbsenceTime.values();
    }
}
