package pl.ostoja.web.assistance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceService;
import pl.ostoja.assistance.MemberRole;
import pl.ostoja.assistance.RegisterCase;
import pl.ostoja.web.faces.Messages;

/** A family is reported: {@code /assistance/new}. */
@Named
@ViewScoped
public class NewCasePage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice opens one file. */
    private final AssistanceCaseId id = AssistanceCaseId.next();

    private final CaseForm form = new CaseForm();
    private final MemberForm first = new MemberForm(MemberRole.PARENT);
    private final MemberForm second = new MemberForm(MemberRole.CHILD);

    @Inject AssistanceService service;
    @Inject Messages messages;
    @Inject Clock clock;

    private LocalDate reportedOn;
    private String notes;

    public void load() {
        reportedOn = LocalDate.now(clock);
    }

    public String register() {
        var members = Stream.concat(Stream.of(first), Stream.of(second).filter(more -> !more.isEmpty())).map(MemberForm::entry).toList();
        service.register(new RegisterCase(id, form.content(), members, reportedOn, notes));
        messages.done("assistance.new.done", form.getLabel());
        return "/assistance/details?faces-redirect=true&case=" + id;
    }

    public CaseForm getForm() {
        return form;
    }

    public MemberForm getFirst() {
        return first;
    }

    public MemberForm getSecond() {
        return second;
    }


    public LocalDate getReportedOn() {
        return reportedOn;
    }

    public void setReportedOn(LocalDate reportedOn) {
        this.reportedOn = reportedOn;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
