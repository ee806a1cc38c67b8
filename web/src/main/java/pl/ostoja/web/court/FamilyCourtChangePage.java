package pl.ostoja.web.court;

import jakarta.inject.Inject;
import java.io.Serializable;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.FamilyInCourt;
import pl.ostoja.court.FamilyCourt;
import pl.ostoja.court.FamilyCourtService;
import pl.ostoja.web.faces.Messages;

/** What the forms about a family in court have in common: what courts wanted of it when the form was opened. */
public abstract class FamilyCourtChangePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject FamilyCourtService courts;
    @Inject Messages messages;

    private AssistanceCaseId assistance;
    private FamilyCourt court;

    public void load() {
        court = courts.of(assistance);
        opened();
    }

    /** Fills the form from what is known, where it does not begin empty. */
    protected void opened() {}

    /** To the page of the family's courts, with a word on what was done. */
    protected String done(String key, Object... args) {
        messages.done(key, args);
        return "/court/family?faces-redirect=true&case=" + assistance;
    }

    /** The same after something was taken away: whoever sees nothing else of the family may not see its courts any more. */
    protected String removed(String key) {
        String there = done(key);
        return court.family().whole() ? there : "/court/families?faces-redirect=true";
    }

    protected FamilyCourt court() {
        return court;
    }

    public FamilyInCourt getFile() {
        return court.family();
    }

    public AssistanceCaseId getAssistance() {
        return assistance;
    }

    public void setAssistance(AssistanceCaseId assistance) {
        this.assistance = assistance;
    }
}
