package pl.ostoja.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.review.CorrectOpinionDemand;
import pl.ostoja.review.OpinionDemandContent;
import pl.ostoja.review.OpinionDemandDetails;
import pl.ostoja.review.OpinionDemandId;
import pl.ostoja.review.OpinionDemandService;
import pl.ostoja.review.RecordOpinionDemand;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** An adoption centre asks for opinions, or what was written down of it is answered or corrected: {@code /review/demand?child=…} and {@code ?demand=…}. */
@Named
@ViewScoped
public class OpinionDemandPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject OpinionDemandService service;
    @Inject ChildService children;
    @Inject Messages messages;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is written once. */
    private final OpinionDemandId id = OpinionDemandId.next();

    private ChildId child;
    private OpinionDemandId demand;
    private OpinionDemandDetails row;
    private ChildDetails details;
    private LocalDate cameOn;
    private String adoptionCentre;
    private LocalDate sentOn;
    private String note;
    private LocalDate sendingOn;
    private String reason;

    public void load() {
        LocalDate today = LocalDate.now(clock);
        if (demand == null) {
            cameOn = today;
        } else {
            row = service.details(demand);
            child = row.child();
            cameOn = row.content().cameOn();
            adoptionCentre = row.content().adoptionCentre();
            sentOn = row.content().sentOn();
            note = row.content().note();
            sendingOn = today;
        }
        if (child == null) {
            throw new NotFound();
        }
        details = children.details(child);
    }

    public String save() {
        if (isNew()) {
            service.record(new RecordOpinionDemand(id, child, content()));
        } else {
            service.correct(new CorrectOpinionDemand(demand, row.version(), reason, content()));
        }
        messages.done("review.demand.done");
        return back();
    }

    public String send() {
        service.sent(demand, sendingOn);
        messages.done("review.demand.send.done", sendingOn);
        return back();
    }

    public String remove() {
        service.remove(demand, row.version(), reason);
        messages.done("review.demand.removed");
        return back();
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        row = service.details(demand);
        return Differences.between(row.content(), content())
                .in("review.demand.cameOn", OpinionDemandContent::cameOn)
                .in("review.demand.adoptionCentre", OpinionDemandContent::adoptionCentre)
                .in("review.demand.sentOn", OpinionDemandContent::sentOn)
                .in("review.demand.note", OpinionDemandContent::note)
                .found();
    }

    public boolean isNew() {
        return demand == null;
    }

    private OpinionDemandContent content() {
        return new OpinionDemandContent(cameOn, adoptionCentre, sentOn, note);
    }

    private String back() {
        return "/review/list?faces-redirect=true&child=" + child;
    }

    public OpinionDemandDetails getRow() {
        return row;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
