package pl.ostoja.web.settlement;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.settlement.CircumstanceContent;
import pl.ostoja.settlement.CircumstanceKind;

/** What is typed about a circumstance that changes costs. */
public class CircumstanceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private CircumstanceKind kind;
    private LocalDate since;
    private LocalDate until;
    private String decision;

    static CircumstanceForm of(CircumstanceContent content) {
        CircumstanceForm form = new CircumstanceForm();
        form.kind = content.kind();
        form.since = content.since();
        form.until = content.until();
        form.decision = content.decision();
        return form;
    }

    /** @param place the respite family, which is not typed */
    CircumstanceContent content(FosterFamilyId place) {
        return new CircumstanceContent(kind, since, until, place, decision);
    }

    public CircumstanceKind[] getKinds() {
        return CircumstanceKind.values();
    }

    public CircumstanceKind getKind() {
        return kind;
    }

    public void setKind(CircumstanceKind kind) {
        this.kind = kind;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }
}
