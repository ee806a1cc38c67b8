package pl.ostoja.web.protection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.protection.CardContent;
import pl.ostoja.protection.CardEndReason;
import pl.ostoja.protection.FormAuthor;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** A Blue Card, as typed. */
public class CardForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String number;
    private LocalDate filledOn;
    private FormAuthor filledBy;
    private String filledByName;
    private Choice municipality;
    private LocalDate groupSince;
    private String assistantsPart;
    private String note;
    private LocalDate endedOn;
    private CardEndReason end;

    void show(CardContent content, Choice itsMunicipality) {
        number = content.number();
        filledOn = content.filledOn();
        filledBy = content.filledBy();
        filledByName = content.filledByName();
        municipality = itsMunicipality;
        groupSince = content.groupSince();
        assistantsPart = content.assistantsPart();
        note = content.note();
        endedOn = content.endedOn();
        end = content.end();
    }

    CardContent content() {
        String code = municipality == null ? null : String.valueOf(municipality.value());
        return new CardContent(number, filledOn, filledBy, filledByName, code, groupSince, assistantsPart, note, endedOn, end);
    }

    /** Where the version saved by somebody else and what is typed here part. */
    List<Difference> differences(CardContent theirs) {
        return Differences.between(theirs, content())
                .in("protection.number", CardContent::number)
                .in("protection.filledOn", CardContent::filledOn)
                .in("protection.filledBy", CardContent::filledBy)
                .in("protection.filledByName", CardContent::filledByName)
                .in("protection.groupSince", CardContent::groupSince)
                .in("protection.assistantsPart", CardContent::assistantsPart)
                .in("protection.note", CardContent::note)
                .in("protection.endedOn", CardContent::endedOn)
                .in("protection.end", CardContent::end)
                .found();
    }

    public FormAuthor[] getAuthors() {
        return FormAuthor.values();
    }

    public CardEndReason[] getEnds() {
        return CardEndReason.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getFilledOn() {
        return filledOn;
    }

    public void setFilledOn(LocalDate filledOn) {
        this.filledOn = filledOn;
    }

    public FormAuthor getFilledBy() {
        return filledBy;
    }

    public void setFilledBy(FormAuthor filledBy) {
        this.filledBy = filledBy;
    }

    public String getFilledByName() {
        return filledByName;
    }

    public void setFilledByName(String filledByName) {
        this.filledByName = filledByName;
    }

    public Choice getMunicipality() {
        return municipality;
    }

    public void setMunicipality(Choice municipality) {
        this.municipality = municipality;
    }

    public LocalDate getGroupSince() {
        return groupSince;
    }

    public void setGroupSince(LocalDate groupSince) {
        this.groupSince = groupSince;
    }

    public String getAssistantsPart() {
        return assistantsPart;
    }

    public void setAssistantsPart(String assistantsPart) {
        this.assistantsPart = assistantsPart;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public CardEndReason getEnd() {
        return end;
    }

    public void setEnd(CardEndReason end) {
        this.end = end;
    }
}
