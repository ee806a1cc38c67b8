package pl.ostoja.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.access.BreakGlassRow;
import pl.ostoja.access.BreakGlassService;
import pl.ostoja.web.faces.Messages;

/** One use of emergency access, to be judged by the head: {@code /access/emergency-review}. */
@Named
@ViewScoped
public class EmergencyReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The head's verdict. */
    public enum Verdict {
        JUSTIFIED,
        UNJUSTIFIED
    }

    @Inject
    BreakGlassService service;

    @Inject
    Messages messages;

    private UUID use;
    private BreakGlassRow details;
    private Verdict verdict;
    private String note;

    public void load() {
        details = service.details(use);
    }

    public String review() {
        service.review(use, verdict == Verdict.JUSTIFIED, note, details.version());
        messages.done("access.review.done");
        return "/access/emergencies?faces-redirect=true";
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    /** Whether the reader may judge it: nobody has yet, and it is not their own. */
    public boolean isOpenForVerdict() {
        return details.reviewedBy() == null && !details.own();
    }

    public UUID getUse() {
        return use;
    }

    public void setUse(UUID use) {
        this.use = use;
    }

    public BreakGlassRow getDetails() {
        return details;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
