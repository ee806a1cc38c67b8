package pl.ostoja.web.absence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.absence.AbsenceId;
import pl.ostoja.absence.AbsenceService;
import pl.ostoja.absence.RecordAbsence;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.authority.PersonsOfChild;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;

/** A child is away: {@code /absence/new?child=…&kind=…}; the address says in which way. */
@Named
@ViewScoped
public class NewAbsencePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject AbsenceService service;
    @Inject ChildService children;
    @Inject PersonsOfChild persons;
    @Inject Messages messages;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final AbsenceId id = AbsenceId.next();

    private final AbsenceForm form = new AbsenceForm();
    private ChildId child;
    private ChildDetails details;

    public void load() {
        details = children.details(child);
        if (form.getKind() == null) {
            throw new NotFound();
        }
        form.setSince(LocalDate.now(clock));
    }

    public String record() {
        try {
            service.record(new RecordAbsence(id, child, form.content()));
        } catch (BusinessRuleViolation refusal) {
            form.answer(refusal);
            throw refusal;
        }
        messages.done("absence.new.done", form.getSince());
        return "/absence/details?faces-redirect=true&absence=" + id;
    }

    public List<Choice> getPersons() {
        return persons.of(details);
    }

    public AbsenceForm getForm() {
        return form;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
    }
}
