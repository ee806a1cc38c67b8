package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.fostering.AssignCoordinator;
import pl.ostoja.fostering.CoordinatorService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.text.Texts;

/** Gives a family to a coordinator; who has most room stands first. */
@Named
@ViewScoped
public class CoordinatorPage extends FamilyChangePage {
    private static final long serialVersionUID = 1L;

    @Inject CoordinatorService service;
    @Inject Texts texts;

    private UUID coordinator;
    private LocalDate since;
    private String reason;

    @Override
    protected void opened() {
        since = getFile().day();
    }

    public String assign() {
        service.assign(new AssignCoordinator(getFamily(), new AccountId(coordinator), since, reason));
        return backToTheFamily("fostering.coordinator.done");
    }

    public List<Choice> getCoordinators() {
        return service.coordinators().stream()
                .map(share -> new Choice(share.account().value(), texts.of("fostering.coordinator.share", share.name(), share.records())))
                .toList();
    }

    public UUID getCoordinator() {
        return coordinator;
    }

    public void setCoordinator(UUID coordinator) {
        this.coordinator = coordinator;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
