package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.fostering.AppointCoordinator;
import pl.ostoja.fostering.AppointmentId;
import pl.ostoja.fostering.CoordinatorService;
import pl.ostoja.web.faces.Choice;

/** Appoints the coordinator of a family that has none; who has most room stands first: {@code /fostering/coordinator?family=…}. */
@Named
@ViewScoped
public class CoordinatorPage extends FamilyChangePage {
    private static final long serialVersionUID = 1L;

    @Inject CoordinatorService service;
    @Inject CoordinatorChoices coordinators;

    /** Made with the form, so that a form sent twice appoints once. */
    private final AppointmentId id = AppointmentId.next();

    private final AppointmentForm form = new AppointmentForm();
    private UUID coordinator;

    @Override
    protected void opened() {
        form.setSince(getFile().day());
    }

    public String assign() {
        service.appoint(new AppointCoordinator(id, getFamily(), new AccountId(coordinator), form.content()));
        return backToTheFamily("fostering.coordinator.done");
    }

    public List<Choice> getCoordinators() {
        return coordinators.all();
    }

    public AppointmentForm getForm() {
        return form;
    }

    public UUID getCoordinator() {
        return coordinator;
    }

    public void setCoordinator(UUID coordinator) {
        this.coordinator = coordinator;
    }
}
