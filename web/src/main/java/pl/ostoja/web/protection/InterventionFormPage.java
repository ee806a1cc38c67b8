package pl.ostoja.web.protection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.assistance.CaseMemberRow;
import pl.ostoja.assistance.MemberRole;
import pl.ostoja.protection.CorrectIntervention;
import pl.ostoja.protection.InterventionDetails;
import pl.ostoja.protection.InterventionId;
import pl.ostoja.protection.InterventionService;
import pl.ostoja.protection.RecordIntervention;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;

/** A child was taken from its family, or what was written down of it is corrected: {@code /protection/removal-form?case=…} and {@code ?removal=…}. */
@Named
@ViewScoped
public class InterventionFormPage extends GuardedPage {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice is written once. */
    private final InterventionId id = InterventionId.next();

    private final InterventionForm form = new InterventionForm();

    @Inject InterventionService service;
    @Inject CurrentCaller caller;

    private InterventionDetails row;
    private InterventionId removal;
    private String reason;

    public void load() {
        if (removal == null) {
            about(getAssistance());
            form.setWorker(caller.get().name());
            return;
        }
        row = service.details(removal);
        about(row.family());
        form.show(row.content());
    }

    public String save() {
        if (isNew()) {
            service.record(new RecordIntervention(id, getAssistance(), form.content()));
            return done("protection.removal.done", "/protection/removal?removal=" + id);
        }
        service.correct(new CorrectIntervention(removal, row.version(), reason, form.content()));
        return done("protection.removal.corrected", "/protection/removal?removal=" + removal);
    }

    public String remove() {
        service.remove(removal, row.version(), reason);
        return done("protection.removal.removed", "/protection/family?case=" + getAssistance());
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.details(removal);
        return form.differences(row.content());
    }

    /** The children of the family. */
    public List<Choice> getChildren() {
        return getFile().members().stream()
                .filter(member -> member.role() == MemberRole.CHILD)
                .map(CaseMemberRow::person)
                .map(person -> new Choice(person.id().value(), person.name()))
                .distinct()
                .toList();
    }

    public boolean isNew() {
        return removal == null;
    }

    public InterventionForm getForm() {
        return form;
    }

    public InterventionId getRemoval() {
        return removal;
    }

    public void setRemoval(InterventionId removal) {
        this.removal = removal;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
