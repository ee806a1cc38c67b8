package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.fostering.ComplaintId;
import pl.ostoja.fostering.ComplaintPersons;
import pl.ostoja.fostering.ComplaintService;
import pl.ostoja.fostering.OpenComplaint;
import pl.ostoja.web.faces.Choice;

/** Somebody complains about a family: {@code /fostering/new-complaint?family=…}. */
@Named
@ViewScoped
public class NewComplaintPage extends FamilyChangePage {
    private static final long serialVersionUID = 1L;

    @Inject ComplaintService service;
    @Inject ComplaintChoices choices;

    /** Made with the form, so that a form sent twice is written once. */
    private final ComplaintId id = ComplaintId.next();

    private final ComplaintForm form = new ComplaintForm();
    private ComplaintPersons persons;
    private List<Choice> colleagues;
    private List<String> named = List.of();

    @Override
    protected void opened() {
        form.setReceivedOn(getFile().day());
        persons = service.persons(getFamily());
        colleagues = choices.colleagues();
    }

    public String open() {
        var who = named.stream().map(one -> new AccountId(UUID.fromString(one))).toList();
        service.open(new OpenComplaint(id, getFamily(), form.content(), form.whoComplained(), who));
        messages.done("fostering.complaint.new.done");
        return "/fostering/complaint?faces-redirect=true&complaint=" + id;
    }

    public List<Choice> getCarers() {
        return ComplaintChoices.choices(persons.carers());
    }

    public List<Choice> getChildren() {
        return ComplaintChoices.choices(persons.children());
    }

    public ComplaintForm getForm() {
        return form;
    }

    public List<Choice> getColleagues() {
        return colleagues;
    }

    public List<String> getNamed() {
        return named;
    }

    public void setNamed(List<String> named) {
        this.named = named;
    }
}
