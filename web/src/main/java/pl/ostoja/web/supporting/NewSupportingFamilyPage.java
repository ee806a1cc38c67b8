package pl.ostoja.web.supporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.ostoja.supporting.RegisterSupportingFamily;
import pl.ostoja.supporting.SupportingFamilyId;
import pl.ostoja.supporting.SupportingFamilyService;
import pl.ostoja.web.faces.Messages;

/** A supporting family was set up: {@code /supporting/new}. */
@Named
@ViewScoped
public class NewSupportingFamilyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Made with the form, so that a form sent twice opens one file. */
    private final SupportingFamilyId id = SupportingFamilyId.next();

    private final SupportingForm form = new SupportingForm();

    @Inject SupportingFamilyService service;
    @Inject Messages messages;

    public String register() {
        service.register(new RegisterSupportingFamily(id, form.content()));
        messages.done("supporting.new.done", form.getLabel());
        return "/supporting/details?faces-redirect=true&family=" + id;
    }

    public SupportingForm getForm() {
        return form;
    }
}
