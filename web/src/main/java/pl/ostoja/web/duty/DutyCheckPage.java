package pl.ostoja.web.duty;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.ostoja.duty.DutyCheckRow;
import pl.ostoja.duty.DutyService;
import pl.ostoja.web.faces.Messages;

/** What the last night's check of the duties found, and the button that has them recomputed. */
@Named
@ViewScoped
public class DutyCheckPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject DutyService service;
    @Inject Messages messages;

    private DutyCheckRow last;

    @PostConstruct
    void load() {
        last = service.lastCheck().orElse(null);
    }

    public String rebuild() {
        service.rebuild();
        messages.done("duty.rebuild.started");
        return "/job/mine?faces-redirect=true";
    }

    public DutyCheckRow getLast() {
        return last;
    }
}
