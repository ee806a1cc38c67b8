package pl.ostoja.web.absence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import pl.ostoja.absence.AbsenceContent;
import pl.ostoja.absence.AbsenceDetails;
import pl.ostoja.absence.AbsenceId;
import pl.ostoja.absence.AbsenceKind;
import pl.ostoja.absence.AbsenceService;
import pl.ostoja.absence.CorrectAbsence;
import pl.ostoja.absence.EndAbsence;
import pl.ostoja.absence.Notified;
import pl.ostoja.absence.TellOfAbsence;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.web.authority.PersonsOfChild;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.placement.ChildRecordPage;
import pl.ostoja.web.placement.TermsForm;

/** One absence, read, ended, told of and corrected: {@code /absence/details?absence=…} and {@code /absence/correct?absence=…}. */
@Named
@ViewScoped
public class AbsencePage extends ChildRecordPage<AbsenceDetails> {
    private static final long serialVersionUID = 1L;

    @Inject AbsenceService service;
    @Inject PersonsOfChild relatives;
    @Inject Clock clock;

    private AbsenceId absence;
    private AbsenceForm form;
    private LocalDate back;
    private Notified who;
    private LocalDate toldOn;
    private LocalTime toldAt;

    @Override
    protected AbsenceDetails stored() {
        return service.details(absence);
    }

    @Override
    protected void opened(AbsenceDetails row) {
        isAbout(row.child());
        form = AbsenceForm.of(row.content());
        back = LocalDate.now(clock);
        toldOn = back;
    }

    public String end() {
        service.end(new EndAbsence(absence, getRow().version(), back));
        return here("absence.end.done");
    }

    public String tell() {
        service.tell(new TellOfAbsence(absence, getRow().version(), who, TermsForm.moment(toldOn, toldAt)));
        return here("absence.tell.done");
    }

    public String correct() {
        try {
            service.correct(new CorrectAbsence(absence, getRow().version(), getReason(), form.content()));
        } catch (BusinessRuleViolation refusal) {
            form.answer(refusal);
            throw refusal;
        }
        return here("absence.correct.done");
    }

    public String remove() {
        service.remove(absence, getRow().version(), getReason());
        return toChild("/placement/stays", "absence.remove.done");
    }

    private String here(String done) {
        return to("/absence/details?absence=" + absence, done);
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("absence.since", AbsenceContent::since)
                .in("absence.until", AbsenceContent::until)
                .in("absence.person", content -> relatives.name(getPersons(), content.person()))
                .in("absence.basis", AbsenceContent::basis)
                .in("absence.reference", AbsenceContent::reference)
                .in("absence.facility", AbsenceContent::facility)
                .in("absence.carersPay", AbsenceContent::carersPay)
                .in("absence.place", AbsenceContent::place)
                .in("absence.note", AbsenceContent::note)
                .in("absence.despiteWhy", AbsenceContent::despiteWhy)
                .found();
    }

    public List<Choice> getPersons() {
        return relatives.with(getDetails(), getRow().content().person(), getRow().personName());
    }

    /** Whether others have to be told. */
    public boolean isMissing() {
        return getRow().content().kind() == AbsenceKind.RAN_AWAY;
    }

    public Notified[] getEverybody() {
        return Notified.values();
    }

    public AbsenceForm getForm() {
        return form;
    }

    public AbsenceId getAbsence() {
        return absence;
    }

    public void setAbsence(AbsenceId absence) {
        this.absence = absence;
    }

    public LocalDate getBack() {
        return back;
    }

    public void setBack(LocalDate back) {
        this.back = back;
    }

    public Notified getWho() {
        return who;
    }

    public void setWho(Notified who) {
        this.who = who;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public LocalTime getToldAt() {
        return toldAt;
    }

    public void setToldAt(LocalTime toldAt) {
        this.toldAt = toldAt;
    }
}
