package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.placement.CorrectStay;
import pl.ostoja.placement.EndReason;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.fostering.ConsentsForm;

/** What was written down of a stay was wrong: {@code /placement/correct?stay=…}. */
@Named
@ViewScoped
public class CorrectStayPage extends StayPage {
    private static final long serialVersionUID = 1L;

    private final TermsForm terms = new TermsForm();
    private final ConsentsForm consents = new ConsentsForm();

    private long version;
    private LocalDate until;
    private EndReason endReason;
    private String endNote;
    private String why;

    @Override
    void opened() {
        terms.fill(getRow());
        consents.fill(getRow().consents());
        until = getRow().until();
        endReason = getRow().endReason();
        endNote = getRow().endNote();
        version = getRow().version();
    }

    public String correct() {
        try {
            service.correct(new CorrectStay(getStay(), terms.terms(), consents.consents(), until, endReason, endNote, why, version));
        } catch (BusinessRuleViolation refusal) {
            terms.answer(refusal);
            throw refusal;
        }
        return backToTheChild("placement.correct.done");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        var theirs = service.stay(getStay());
        version = theirs.version();
        var theirTerms = new TermsForm();
        theirTerms.fill(theirs);
        return Differences.between(theirTerms, terms)
                .in("placement.basis", TermsForm::getBasis)
                .in("placement.court", TermsForm::getCourt)
                .in("placement.reference", TermsForm::getReference)
                .in("placement.issuedOn", TermsForm::getIssuedOn)
                .in("placement.effectiveOn", TermsForm::getEffectiveOn)
                .in("placement.finalOn", TermsForm::getFinalOn)
                .in("placement.actualSince", TermsForm::getSince)
                .in("placement.time", TermsForm::getTime)
                .in("placement.adult.ground", TermsForm::getAdultGround)
                .in("placement.adult.consentBy", TermsForm::getAdultConsentBy)
                .in("placement.adult.consentOn", TermsForm::getAdultConsentOn)
                .in("placement.foreign.court", TermsForm::getForeignCourt)
                .in("placement.foreign.reference", TermsForm::getForeignReference)
                .in("placement.foreign.consentOn", TermsForm::getForeignConsentOn)
                .in("placement.foreign.opinionOn", TermsForm::getForeignOpinionOn)
                .in("placement.doubt", TermsForm::getWhy)
                .in("placement.familyBy", theirs.consents().familyBy(), consents.getFamilyBy())
                .in("placement.familyOn", theirs.consents().familyOn(), consents.getFamilyOn())
                .in("placement.coordinatorBy", theirs.consents().coordinatorBy(), consents.getCoordinatorBy())
                .in("placement.coordinatorOn", theirs.consents().coordinatorOn(), consents.getCoordinatorOn())
                .in("placement.until", theirs.until(), until)
                .in("placement.endReason", theirs.endReason(), endReason)
                .in("placement.note", theirs.endNote(), endNote)
                .found();
    }

    public TermsForm getTerms() {
        return terms;
    }

    public ConsentsForm getConsents() {
        return consents;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public EndReason getEndReason() {
        return endReason;
    }

    public void setEndReason(EndReason endReason) {
        this.endReason = endReason;
    }

    public String getEndNote() {
        return endNote;
    }

    public void setEndNote(String endNote) {
        this.endNote = endNote;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
