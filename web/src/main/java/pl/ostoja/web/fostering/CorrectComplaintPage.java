package pl.ostoja.web.fostering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.fostering.ComplaintContent;
import pl.ostoja.fostering.ComplaintDetails;
import pl.ostoja.fostering.ComplaintId;
import pl.ostoja.fostering.ComplaintPersons;
import pl.ostoja.fostering.ComplaintService;
import pl.ostoja.fostering.CorrectComplaint;
import pl.ostoja.fostering.CorrectReporter;
import pl.ostoja.people.PersonId;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** What was written down of a complaint, or who complained, is corrected: {@code /fostering/correct-complaint?complaint=…}. */
@Named
@ViewScoped
public class CorrectComplaintPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ComplaintService service;
    @Inject Messages messages;

    private ComplaintId complaint;
    private ComplaintDetails details;
    private ComplaintForm form;
    private ComplaintPersons persons;
    private boolean reporterShown;
    private String reason;

    public void load() {
        details = service.details(complaint);
        form = ComplaintForm.of(details.content());
        persons = service.persons(complaint);
    }

    /** Only when asked for; that somebody looked is in the trail. */
    public void showReporter() {
        form.cameFrom(service.reporter(complaint));
        reporterShown = true;
    }

    public String correct() {
        service.correct(new CorrectComplaint(complaint, details.version(), reason, form.content()));
        return done();
    }

    public String correctReporter() {
        service.correctReporter(new CorrectReporter(complaint, details.version(), reason, form.whoComplained()));
        return done();
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        details = service.details(complaint);
        return Differences.between(details.content(), form.content())
                .in("fostering.complaint.kind", ComplaintContent::kind)
                .in("fostering.complaint.receivedOn", ComplaintContent::receivedOn)
                .in("fostering.complaint.subject", ComplaintContent::subject)
                .in("fostering.complaint.outOfHours", ComplaintContent::outOfHours)
                .in("fostering.complaint.about", ComplaintContent::about)
                .in("fostering.complaint.carer", content -> name(persons.carers(), content.carer()))
                .in("fostering.complaint.child", content -> name(persons.children(), content.child()))
                .found();
    }

    private static String name(Map<UUID, String> names, PersonId person) {
        return person == null ? null : names.get(person.value());
    }

    private String done() {
        messages.done("fostering.complaint.corrected");
        return "/fostering/complaint?faces-redirect=true&complaint=" + complaint;
    }

    public List<Choice> getCarers() {
        return with(persons.carers(), details.content().carer(), details.carerName());
    }

    public List<Choice> getChildren() {
        return with(persons.children(), details.content().child(), details.childName());
    }

    /** Who stands there already is offered too. */
    private static List<Choice> with(Map<UUID, String> known, PersonId there, String name) {
        Map<UUID, String> all = new HashMap<>(known);
        if (there != null) {
            all.put(there.value(), name);
        }
        return ComplaintChoices.choices(all);
    }

    public boolean isReporterShown() {
        return reporterShown;
    }

    public ComplaintDetails getDetails() {
        return details;
    }

    public ComplaintForm getForm() {
        return form;
    }

    public ComplaintId getComplaint() {
        return complaint;
    }

    public void setComplaint(ComplaintId complaint) {
        this.complaint = complaint;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
