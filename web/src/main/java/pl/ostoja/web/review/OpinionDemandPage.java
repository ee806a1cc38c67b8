package pl.ostoja.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.review.CorrectOpinionDemand;
import pl.ostoja.review.OpinionDemandContent;
import pl.ostoja.review.OpinionDemandDetails;
import pl.ostoja.review.OpinionDemandId;
import pl.ostoja.review.OpinionDemandService;
import pl.ostoja.review.RecordOpinionDemand;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** An adoption centre asks for opinions, or what was written down of it is answered or corrected: {@code /review/demand?child=…} and {@code ?demand=…}. */
@Named
@ViewScoped
public class OpinionDemandPage extends OutsidePage<OpinionDemandDetails> {
    private static final long serialVersionUID = 1L;

    @Inject OpinionDemandService service;

    /** Made with the form, so that a form sent twice is written once. */
    private final OpinionDemandId id = OpinionDemandId.next();

    private OpinionDemandId demand;
    private LocalDate cameOn;
    private String adoptionCentre;
    private LocalDate sentOn;
    private String note;
    private LocalDate sendingOn;

    @Override
    protected OpinionDemandDetails stored() {
        return service.details(demand);
    }

    @Override
    protected void opened(OpinionDemandDetails row) {
        isAbout(row.child());
        cameOn = row.content().cameOn();
        adoptionCentre = row.content().adoptionCentre();
        sentOn = row.content().sentOn();
        note = row.content().note();
        sendingOn = today();
    }

    @Override
    protected void begun(LocalDate on) {
        cameOn = on;
    }

    public String save() {
        if (isNew()) {
            service.record(new RecordOpinionDemand(id, getChild(), content()));
        } else {
            service.correct(new CorrectOpinionDemand(demand, getRow().version(), getReason(), content()));
        }
        return done("review.demand.done");
    }

    public String send() {
        service.sent(demand, sendingOn);
        return done("review.demand.send.done", sendingOn);
    }

    public String remove() {
        service.remove(demand, getRow().version(), getReason());
        return done("review.demand.removed");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), content())
                .in("review.demand.cameOn", OpinionDemandContent::cameOn)
                .in("review.demand.adoptionCentre", OpinionDemandContent::adoptionCentre)
                .in("review.demand.sentOn", OpinionDemandContent::sentOn)
                .in("review.demand.note", OpinionDemandContent::note)
                .found();
    }

    @Override
    public boolean isNew() {
        return demand == null;
    }

    private OpinionDemandContent content() {
        return new OpinionDemandContent(cameOn, adoptionCentre, sentOn, note);
    }

    public OpinionDemandId getDemand() {
        return demand;
    }

    public void setDemand(OpinionDemandId demand) {
        this.demand = demand;
    }

    public LocalDate getCameOn() {
        return cameOn;
    }

    public void setCameOn(LocalDate cameOn) {
        this.cameOn = cameOn;
    }

    public String getAdoptionCentre() {
        return adoptionCentre;
    }

    public void setAdoptionCentre(String adoptionCentre) {
        this.adoptionCentre = adoptionCentre;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getSendingOn() {
        return sendingOn;
    }

    public void setSendingOn(LocalDate sendingOn) {
        this.sendingOn = sendingOn;
    }
}
