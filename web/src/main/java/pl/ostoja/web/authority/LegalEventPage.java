package pl.ostoja.web.authority;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.authority.CorrectLegalEvent;
import pl.ostoja.authority.LegalEventContent;
import pl.ostoja.authority.LegalEventDetails;
import pl.ostoja.authority.LegalEventId;
import pl.ostoja.authority.LegalSituationService;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** One legal event, read and corrected: {@code /authority/details?event=…} and {@code /authority/correct?event=…}. */
@Named
@ViewScoped
public class LegalEventPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject LegalSituationService service;
    @Inject ChildService children;
    @Inject PersonsOfChild relatives;
    @Inject Messages messages;

    private LegalEventId event;
    private LegalEventDetails row;
    private ChildDetails details;
    private LegalEventForm form;
    private String reason;

    public void load() {
        row = service.details(event);
        details = children.details(row.child());
        form = LegalEventForm.of(row.content());
    }

    public String correct() {
        service.correct(new CorrectLegalEvent(event, row.version(), reason, form.content()));
        messages.done("authority.correct.done");
        return "/authority/details?faces-redirect=true&event=" + event;
    }

    public String remove() {
        service.remove(event, row.version(), reason);
        messages.done("authority.remove.done");
        return "/authority/list?faces-redirect=true&child=" + row.child();
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.details(event);
        return Differences.between(row.content(), form.content())
                .in("authority.effect", LegalEventContent::effect)
                .in("authority.person", content -> relatives.name(getPersons(), content.person()))
                .in("authority.issuedOn", LegalEventContent::issuedOn)
                .in("authority.effectiveOn", LegalEventContent::effectiveOn)
                .in("authority.holdsUntil", LegalEventContent::holdsUntil)
                .in("authority.court", LegalEventContent::court)
                .in("authority.reference", LegalEventContent::reference)
                .in("authority.obligation", LegalEventContent::obligation)
                .in("authority.obligationManner", LegalEventContent::obligationManner)
                .in("authority.note", LegalEventContent::note)
                .found();
    }

    public List<Choice> getPersons() {
        return relatives.with(details, row.content().person(), row.personName());
    }

    public LegalEventDetails getRow() {
        return row;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public LegalEventForm getForm() {
        return form;
    }

    public LegalEventId getEvent() {
        return event;
    }

    public void setEvent(LegalEventId event) {
        this.event = event;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
