package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import pl.ostoja.placement.CorrectStay;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.StayRow;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.PageMessages;
import pl.ostoja.web.text.Texts;

/** What was written down of a stay was wrong: {@code /placement/correct?stay=…}. */
@Named
@ViewScoped
public class CorrectStayPage extends StayPage {
    private static final long serialVersionUID = 1L;

    private final TermsForm terms = new TermsForm();

    @Inject PageMessages pageMessages;
    @Inject Texts texts;

    private long version;
    private LocalDate until;
    private EndReason endReason;
    private String endNote;
    private String why;
    private transient List<Difference> differences;

    @Override
    void opened() {
        terms.fill(getRow());
        until = getRow().until();
        endReason = getRow().endReason();
        endNote = getRow().endNote();
        version = getRow().version();
    }

    public String correct() {
        try {
            service.correct(new CorrectStay(getStay(), terms.terms(), until, endReason, endNote, why, version));
        } catch (BusinessRuleViolation refusal) {
            terms.answer(refusal);
            throw refusal;
        }
        return backToTheChild("placement.correct.done");
    }

    /** After a conflict: what the other one saved, beside what is typed here; whoever saves again has seen both. */
    public List<Difference> getDifferences() {
        if (differences == null && pageMessages.isConflict()) {
            StayRow theirs = service.stay(getStay());
            version = theirs.version();
            differences = Stream.of(
                            difference("placement.actualSince", theirs.since(), terms.getSince()),
                            difference("placement.basis", theirs.basis(), terms.getBasis()),
                            difference("placement.court", theirs.order().court(), terms.getCourt()),
                            difference("placement.reference", theirs.order().reference(), terms.getReference()),
                            difference("placement.issuedOn", theirs.order().issuedOn(), terms.getIssuedOn()),
                            difference("placement.finalOn", theirs.order().finalOn(), terms.getFinalOn()),
                            difference("placement.until", theirs.until(), until),
                            difference("placement.endReason", theirs.endReason(), endReason))
                    .filter(each -> !Objects.equals(each.theirs(), each.yours()))
                    .toList();
        }
        return differences == null ? List.of() : differences;
    }

    private Difference difference(String label, Object theirs, Object yours) {
        return new Difference(texts.of(label), theirs, yours);
    }

    public TermsForm getTerms() {
        return terms;
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
