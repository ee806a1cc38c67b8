package pl.ostoja.web.protection;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.Channel;
import pl.ostoja.protection.CloseTie;
import pl.ostoja.protection.InterventionContent;
import pl.ostoja.protection.InterventionOutcome;
import pl.ostoja.protection.MedicKind;
import pl.ostoja.protection.PlacedWith;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** The removal of a child, as typed. */
public class InterventionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private MomentForm started = new MomentForm();
    private MomentForm assessed = new MomentForm();
    private MomentForm told = new MomentForm();
    private MomentForm heard = new MomentForm();
    private MomentForm ruled = new MomentForm();
    private MomentForm instructed = new MomentForm();
    private UUID child;
    private String worker;
    private String policeOfficer;
    private String medic;
    private MedicKind medicKind;
    private String psychologist;
    private boolean childHelped;
    private PlacedWith placedWith;
    private CloseTie closeTie;
    private boolean closeAssured;
    private String place;
    private Channel channel;
    private InterventionOutcome outcome;
    private String note;

    void show(InterventionContent content) {
        started = MomentForm.of(content.startedAt());
        assessed = MomentForm.of(content.assessedAt());
        told = MomentForm.of(content.courtToldAt());
        heard = MomentForm.of(content.heardAt());
        ruled = MomentForm.of(content.ruledAt());
        instructed = MomentForm.of(content.instructedAt());
        child = content.child().value();
        worker = content.worker();
        policeOfficer = content.policeOfficer();
        medic = content.medic();
        medicKind = content.medicKind();
        psychologist = content.psychologist();
        childHelped = content.childHelped();
        placedWith = content.placedWith();
        closeTie = content.closeTie();
        closeAssured = content.closeAssured();
        place = content.place();
        channel = content.channel();
        outcome = content.outcome();
        note = content.note();
    }

    InterventionContent content() {
        return new InterventionContent(
                child == null ? null : new PersonId(child), started.moment(), worker, assessed.moment(), policeOfficer, medic, medicKind, psychologist, childHelped,
                placedWith, closeTie, closeAssured, place, told.moment(), channel, heard.moment(), ruled.moment(), outcome, instructed.moment(), note);
    }

    /** Where the version saved by somebody else and what is typed here part. */
    List<Difference> differences(InterventionContent theirs) {
        return Differences.between(theirs, content())
                .in("protection.startedAt", InterventionContent::startedAt)
                .in("protection.assessedAt", InterventionContent::assessedAt)
                .in("protection.worker", InterventionContent::worker)
                .in("protection.policeOfficer", InterventionContent::policeOfficer)
                .in("protection.medic", InterventionContent::medic)
                .in("protection.psychologist", InterventionContent::psychologist)
                .in("protection.placedWith", InterventionContent::placedWith)
                .in("protection.closeTie", InterventionContent::closeTie)
                .in("protection.closeAssured", InterventionContent::closeAssured)
                .in("protection.place", InterventionContent::place)
                .in("protection.courtToldAt", InterventionContent::courtToldAt)
                .in("protection.heardAt", InterventionContent::heardAt)
                .in("protection.ruledAt", InterventionContent::ruledAt)
                .in("protection.outcome", InterventionContent::outcome)
                .in("protection.instructedAt", InterventionContent::instructedAt)
                .in("protection.note", InterventionContent::note)
                .found();
    }

    public MomentForm getStarted() {
        return started;
    }

    public MomentForm getAssessed() {
        return assessed;
    }

    public MomentForm getTold() {
        return told;
    }

    public MomentForm getHeard() {
        return heard;
    }

    public MomentForm getRuled() {
        return ruled;
    }

    public MomentForm getInstructed() {
        return instructed;
    }

    public MedicKind[] getMedics() {
        return MedicKind.values();
    }

    public PlacedWith[] getPlaces() {
        return PlacedWith.values();
    }

    public CloseTie[] getTies() {
        return CloseTie.values();
    }

    public InterventionOutcome[] getOutcomes() {
        return InterventionOutcome.values();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public UUID getChild() {
        return child;
    }

    public void setChild(UUID child) {
        this.child = child;
    }

    public String getWorker() {
        return worker;
    }

    public void setWorker(String worker) {
        this.worker = worker;
    }

    public String getPoliceOfficer() {
        return policeOfficer;
    }

    public void setPoliceOfficer(String policeOfficer) {
        this.policeOfficer = policeOfficer;
    }

    public String getMedic() {
        return medic;
    }

    public void setMedic(String medic) {
        this.medic = medic;
    }

    public MedicKind getMedicKind() {
        return medicKind;
    }

    public void setMedicKind(MedicKind medicKind) {
        this.medicKind = medicKind;
    }

    public String getPsychologist() {
        return psychologist;
    }

    public void setPsychologist(String psychologist) {
        this.psychologist = psychologist;
    }

    public boolean isChildHelped() {
        return childHelped;
    }

    public void setChildHelped(boolean childHelped) {
        this.childHelped = childHelped;
    }

    public PlacedWith getPlacedWith() {
        return placedWith;
    }

    public void setPlacedWith(PlacedWith placedWith) {
        this.placedWith = placedWith;
    }

    public CloseTie getCloseTie() {
        return closeTie;
    }

    public void setCloseTie(CloseTie closeTie) {
        this.closeTie = closeTie;
    }

    public boolean isCloseAssured() {
        return closeAssured;
    }

    public void setCloseAssured(boolean closeAssured) {
        this.closeAssured = closeAssured;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public InterventionOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(InterventionOutcome outcome) {
        this.outcome = outcome;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
