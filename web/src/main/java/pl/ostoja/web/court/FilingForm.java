package pl.ostoja.web.court;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.court.CourtFilingType;
import pl.ostoja.court.FilingChannel;
import pl.ostoja.court.FilingContent;

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

    static FilingForm of(FilingContent content) {
        FilingForm form = new FilingForm();
        form.type = content.type();
        form.sentOn = content.sentOn();
        form.channel = content.channel();
        form.court = content.court();
        form.reference = content.reference();
        form.proof = content.proof();
        form.note = content.note();
        return form;
    }

    FilingContent content() {
        return new FilingContent(type, sentOn, channel, court, reference, proof, note);
    }

    public CourtFilingType[] getTypes() {
        return CourtFilingType.values();
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
