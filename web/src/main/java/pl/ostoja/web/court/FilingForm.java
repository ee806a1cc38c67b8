package pl.ostoja.web.court;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.court.CourtFilingType;
import pl.ostoja.court.FilingChannel;
import pl.ostoja.court.FilingContent;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** What is typed about a filing. */
public class FilingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private CourtFilingType type;
    private LocalDate sentOn;
    private FilingChannel channel;
    private String court;
    private String reference;
    private String proof;
    private String note;

    private CourtFilingType[] types = CourtFilingType.values();

    /** Of what is sent about a family with an assistant. */
    static FilingForm ofFamily() {
        FilingForm form = new FilingForm();
        form.types = new CourtFilingType[] {CourtFilingType.WORK_WITH_FAMILY_REPORT, CourtFilingType.ASSISTANT_OPINION};
        return form;
    }

    static FilingForm of(FilingContent content) {
        FilingForm form = new FilingForm();
        form.show(content);
        return form;
    }

    void show(FilingContent content) {
        type = content.type();
        sentOn = content.sentOn();
        channel = content.channel();
        court = content.court();
        reference = content.reference();
        proof = content.proof();
        note = content.note();
    }

    FilingContent content() {
        return new FilingContent(type, sentOn, channel, court, reference, proof, note);
    }

    /** Where what somebody else saved and what is typed here part. */
    List<Difference> differences(FilingContent saved) {
        return Differences.between(saved, content())
                .in("court.type", FilingContent::type)
                .in("court.sentOn", FilingContent::sentOn)
                .in("court.channel", FilingContent::channel)
                .in("court.court", FilingContent::court)
                .in("court.reference", FilingContent::reference)
                .in("court.proof", FilingContent::proof)
                .in("court.note", FilingContent::note)
                .found();
    }

    public CourtFilingType[] getTypes() {
        return types.clone();
    }

    public FilingChannel[] getChannels() {
        return FilingChannel.values();
    }

    public CourtFilingType getType() {
        return type;
    }

    public void setType(CourtFilingType type) {
        this.type = type;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }

    public FilingChannel getChannel() {
        return channel;
    }

    public void setChannel(FilingChannel channel) {
        this.channel = channel;
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
