package pl.ostoja.web.settlement;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.settlement.CircumstanceContent;
import pl.ostoja.settlement.CircumstanceKind;

/** What is typed about a circumstance that changes costs. */
public class CircumstanceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private CircumstanceKind kind;
    private LocalDate since;
    private LocalDate until;
    private String decision;

    CircumstanceContent content() {
        return new CircumstanceContent(kind, since, until, null, decision);
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
