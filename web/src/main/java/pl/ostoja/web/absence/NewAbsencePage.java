package pl.ostoja.web.absence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.absence.AbsenceId;
import pl.ostoja.absence.AbsenceService;
import pl.ostoja.absence.RecordAbsence;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.authority.PersonsOfChild;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.placement.ChildChangePage;

/** A child is away: {@code /absence/new?child=…&kind=…}; the address says in which way. */
@Named
@ViewScoped
public class NewAbsencePage extends ChildChangePage {
    private static final long serialVersionUID = 1L;

    @Inject AbsenceService service;
    @Inject PersonsOfChild persons;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final AbsenceId id = AbsenceId.next();

    private final AbsenceForm form = new AbsenceForm();

    @Override
    protected void opened() {
        if (form.getKind() == null) {
            throw new NotFound();
        }
        form.setSince(LocalDate.now(clock));
    }

    public String record() {
        try {
            service.record(new RecordAbsence(id, getChild(), form.content()));
        } catch (BusinessRuleViolation refusal) {
            form.answer(refusal);
            throw refusal;
        }
        return to("/absence/details?absence=" + id, "absence.new.done", form.getSince());
    }

    public List<Choice> getPersons() {
        return persons.of(getDetails());
    }

    public AbsenceForm getForm() {
        return form;
    }
}
