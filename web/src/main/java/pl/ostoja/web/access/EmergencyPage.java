package pl.ostoja.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.BreakGlassAnswer;
import pl.ostoja.access.BreakGlassService;
import pl.ostoja.access.OpenBreakGlass;
import pl.ostoja.access.RecordKind;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.web.faces.Messages;

/** Emergency access to one record: {@code /access/emergency}. */
@Named
@ViewScoped
public class EmergencyPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_HOURS = 4;

    @Inject
    BreakGlassService service;

    @Inject
    Messages messages;

    private RecordKind kind = RecordKind.CHILD;
    private String term;
    private String reason;
    private Integer hours = USUAL_HOURS;

    /** Leads to the record that was opened. */
    public String open() {
        return switch (service.open(new OpenBreakGlass(kind, term, reason, hours))) {
            case BreakGlassAnswer.Opened opened -> {
                messages.warn("access.emergency.opened", opened.until());
                yield opened.name().path() + "&faces-redirect=true";
            }
            case BreakGlassAnswer.VisibleAnyway seen -> {
                messages.done("access.emergency.visibleAnyway");
                yield seen.name().path() + "&faces-redirect=true";
            }
            case BreakGlassAnswer.NoSuchRecord none -> throw new BusinessRuleViolation("VIS-4", "access.violation.noSuchRecord");
        };
    }

    public String end(UUID use) {
        service.end(use);
        messages.done("access.emergency.ended");
        return "/access/emergency?faces-redirect=true";
    }

    public List<RecordKind> getKinds() {
        return service.kinds();
    }

    public RecordKind getKind() {
        return kind;
    }

    public void setKind(RecordKind kind) {
        this.kind = kind;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }
}
