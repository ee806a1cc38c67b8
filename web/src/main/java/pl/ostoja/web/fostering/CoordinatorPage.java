package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.fostering.AssignCoordinator;
import pl.ostoja.fostering.CoordinatorService;
import pl.ostoja.fostering.FamilyDetails;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.text.Texts;

/** Gives a family to a coordinator; who has most room stands first. */
@Named
@ViewScoped
public class CoordinatorPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject CoordinatorService service;
    @Inject FosterFamilyService families;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject Clock clock;

    private FamilyDetails details;
    private FosterFamilyId family;
    private UUID coordinator;
    private LocalDate since;
    private String reason;

    public void load() {
        details = families.details(family);
        since = LocalDate.now(clock);
    }

    public String assign() {
        service.assign(new AssignCoordinator(family, new AccountId(coordinator), since, reason));
        messages.done("fostering.coordinator.done");
        return "/fostering/details?faces-redirect=true&family=" + family;
    }

    public List<Choice> getCoordinators() {
        return service.coordinators().stream()
                .map(share -> new Choice(share.account().value(), texts.of("fostering.coordinator.share", share.name(), share.records())))
                .toList();
    }

    public FamilyDetails getDetails() {
        return details;
    }

    public FosterFamilyId getFamily() {
        return family;
    }

    public void setFamily(FosterFamilyId family) {
        this.family = family;
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
