package pl.ostoja.web.authority;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.authority.CorrectLegalEvent;
import pl.ostoja.authority.LegalEventContent;
import pl.ostoja.authority.LegalEventDetails;
import pl.ostoja.authority.LegalEventId;
import pl.ostoja.authority.LegalSituationService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.placement.ChildRecordPage;

/** One legal event, read and corrected: {@code /authority/details?event=…} and {@code /authority/correct?event=…}. */
@Named
@ViewScoped
public class LegalEventPage extends ChildRecordPage<LegalEventDetails> {
    private static final long serialVersionUID = 1L;

    @Inject LegalSituationService service;
    @Inject PersonsOfChild relatives;

    private LegalEventId event;
    private LegalEventForm form;

    @Override
    protected LegalEventDetails stored() {
        return service.details(event);
    }

    @Override
    protected void opened(LegalEventDetails row) {
        isAbout(row.child());
        form = LegalEventForm.of(row.content());
    }

    public String correct() {
        service.correct(new CorrectLegalEvent(event, getRow().version(), getReason(), form.content()));
        return to("/authority/details?event=" + event, "authority.correct.done");
    }

    public String remove() {
        service.remove(event, getRow().version(), getReason());
        return toChild("/authority/list", "authority.remove.done");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
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
        return relatives.with(getDetails(), getRow().content().person(), getRow().personName());
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
}
