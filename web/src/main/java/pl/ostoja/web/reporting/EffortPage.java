package pl.ostoja.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.reporting.EffortRow;
import pl.ostoja.reporting.RecordEffort;
import pl.ostoja.reporting.WorkloadService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.text.Texts;

/** How many hours a duty of each kind takes: {@code /reporting/effort}. */
@Named
@ViewScoped
public class EffortPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject WorkloadService service;
    @Inject CurrentCaller caller;
    @Inject Messages messages;
    @Inject Texts texts;

    private List<EffortRow> kinds;
    private String kind;
    private BigDecimal hours;
    private LocalDate since;

    public void load() {
        kinds = service.efforts();
    }

    public String record() {
        service.recordEffort(new RecordEffort(kind, hours, since));
        messages.done("reporting.effort.recorded", since);
        return "/reporting/effort?faces-redirect=true";
    }

    public List<EffortRow> getKinds() {
        return kinds;
    }

    public List<Choice> getChoices() {
        return kinds.stream().map(each -> new Choice(each.kind(), texts.explain(each.name()))).toList();
    }

    public boolean isEditable() {
        return caller.get().may(Right.MANAGE_SETTINGS);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
