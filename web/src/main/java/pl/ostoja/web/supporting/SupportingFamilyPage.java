package pl.ostoja.web.supporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.supporting.DissolveSupportingFamily;
import pl.ostoja.supporting.SupportingDetails;
import pl.ostoja.supporting.SupportingFamilyId;
import pl.ostoja.supporting.SupportingFamilyService;
import pl.ostoja.web.faces.Messages;

/** A supporting family, which may be dissolved: {@code /supporting/details?family=…}. */
@Named
@ViewScoped
public class SupportingFamilyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DissolutionForm dissolution = new DissolutionForm();

    @Inject SupportingFamilyService service;
    @Inject Messages messages;
    @Inject Clock clock;

    private SupportingFamilyId family;
    private SupportingDetails file;

    public void load() {
        file = service.details(family);
        dissolution.setLastDay(LocalDate.now(clock));
    }

    public String dissolve() {
        service.dissolve(new DissolveSupportingFamily(family, file.version(), dissolution.dissolution()));
        messages.done("supporting.dissolve.done");
        return "/supporting/details?faces-redirect=true&family=" + family;
    }

    public DissolutionForm getDissolution() {
        return dissolution;
    }

    public SupportingFamilyId getFamily() {
        return family;
    }

    public void setFamily(SupportingFamilyId family) {
        this.family = family;
    }

    public SupportingDetails getFile() {
        return file;
    }
}
