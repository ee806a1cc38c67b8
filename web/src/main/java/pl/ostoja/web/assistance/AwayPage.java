package pl.ostoja.web.assistance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistantAbsenceContent;
import pl.ostoja.assistance.AssistantAbsenceDetails;
import pl.ostoja.assistance.AssistantAbsenceId;
import pl.ostoja.assistance.AssistantAbsenceService;
import pl.ostoja.assistance.CorrectAssistantAbsence;
import pl.ostoja.assistance.EndAssistantAbsence;
import pl.ostoja.assistance.NameDeputy;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.RecordPage;

/** One absence: for which families somebody stands in; corrected, ended early, taken away: {@code /assistance/absence?away=…}. */
@Named
@ViewScoped
public class AwayPage extends RecordPage<AssistantAbsenceDetails> {
    private static final long serialVersionUID = 1L;

    private final AwayForm form = new AwayForm();

    @Inject AssistantAbsenceService service;
    @Inject Clock clock;

    private AssistantAbsenceId away;
    private UUID family;
    private UUID deputy;
    private LocalDate lastDay;

    @Override
    protected AssistantAbsenceDetails stored() {
        return service.details(away);
    }

    @Override
    protected void opened(AssistantAbsenceDetails row) {
        form.show(row.content());
    }

    public String name() {
        service.name(new NameDeputy(away, family == null ? null : new AssistanceCaseId(family), new AccountId(deputy)));
        return done("assistance.deputy.named");
    }

    public String end() {
        service.end(new EndAssistantAbsence(away, getRow().version(), lastDay, getReason()));
        return done("assistance.absence.ended");
    }

    public String correct() {
        service.correct(new CorrectAssistantAbsence(away, getRow().version(), getReason(), form.content()));
        return done("assistance.absence.corrected");
    }

    public String remove() {
        service.remove(away, getRow().version(), getReason());
        return to("/assistance/absences", "assistance.absence.removed");
    }

    private String done(String key) {
        return to("/assistance/absence?away=" + away, key);
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("assistance.absence.kind", AssistantAbsenceContent::kind)
                .in("assistance.absence.since", AssistantAbsenceContent::since)
                .in("assistance.absence.until", AssistantAbsenceContent::until)
                .in("assistance.absence.note", AssistantAbsenceContent::note)
                .found();
    }

    /** One of them may get another deputy than the others. */
    public List<Choice> getFamilies() {
        return getRow().families().stream().map(one -> new Choice(one.family().value(), one.label())).toList();
    }

    public boolean isOver() {
        LocalDate last = getRow().content().until();
        return last != null && last.equals(getRow().day()) && last.isBefore(LocalDate.now(clock));
    }

    public AwayForm getForm() {
        return form;
    }

    public AssistantAbsenceId getAway() {
        return away;
    }

    public void setAway(AssistantAbsenceId away) {
        this.away = away;
    }

    public UUID getFamily() {
        return family;
    }

    public void setFamily(UUID family) {
        this.family = family;
    }

    public UUID getDeputy() {
        return deputy;
    }

    public void setDeputy(UUID deputy) {
        this.deputy = deputy;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
