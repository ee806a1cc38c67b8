package pl.ostoja.web.protection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import pl.ostoja.protection.CardPartContent;
import pl.ostoja.protection.CardPartId;
import pl.ostoja.protection.CardPartKind;
import pl.ostoja.protection.CardPersonContent;
import pl.ostoja.protection.GroupMemberContent;
import pl.ostoja.protection.MoveContent;
import pl.ostoja.protection.ProgrammeContent;
import pl.ostoja.protection.WorksFor;
import pl.ostoja.web.faces.Choice;

/** What is typed beside a Blue Card; only what belongs to its kind is asked for. */
public class CardPartForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private CardPersonForm person = new CardPersonForm(null);
    private UUID suspect;
    private String name;
    private WorksFor worksFor;
    private Choice municipality;
    private LocalDate since;
    private LocalDate until;
    private LocalDate secrecyOn;
    private LocalDate reportedOn;
    private LocalDate firstReminderOn;
    private LocalDate secondReminderOn;
    private LocalDate certificateOn;
    private LocalDate toldOn;

    /** @param municipalities finds the municipality of a code */
    void show(CardPartContent content, Function<String, Choice> municipalities) {
        switch (content) {
            case CardPersonContent somebody -> person = CardPersonForm.of(somebody);
            case GroupMemberContent member -> show(member);
            case ProgrammeContent directed -> show(directed);
            case MoveContent move -> {
                since = move.movedOn();
                municipality = municipalities.apply(move.municipality());
                toldOn = move.toldOn();
            }
        }
    }

    private void show(GroupMemberContent member) {
        name = member.name();
        worksFor = member.worksFor();
        since = member.since();
        until = member.until();
        secrecyOn = member.secrecyOn();
    }

    private void show(ProgrammeContent directed) {
        suspect = directed.suspect().value();
        name = directed.programme();
        since = directed.directedOn();
        reportedOn = directed.reportedOn();
        firstReminderOn = directed.firstReminderOn();
        secondReminderOn = directed.secondReminderOn();
        certificateOn = directed.certificateOn();
        toldOn = directed.offenceToldOn();
    }

    CardPartContent content(CardPartKind kind) {
        return switch (kind) {
            case PERSON -> person.content();
            case MEMBER -> new GroupMemberContent(name, worksFor, since, until, secrecyOn);
            case MOVE -> new MoveContent(since, municipality == null ? null : String.valueOf(municipality.value()), toldOn);
            case PROGRAMME -> new ProgrammeContent(
                    suspect == null ? null : new CardPartId(suspect), name, since, reportedOn, firstReminderOn, secondReminderOn, certificateOn, toldOn);
        };
    }

    public CardPersonForm getPerson() {
        return person;
    }

    public WorksFor[] getOffices() {
        return WorksFor.values();
    }

    public UUID getSuspect() {
        return suspect;
    }

    public void setSuspect(UUID suspect) {
        this.suspect = suspect;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public WorksFor getWorksFor() {
        return worksFor;
    }

    public void setWorksFor(WorksFor worksFor) {
        this.worksFor = worksFor;
    }

    public Choice getMunicipality() {
        return municipality;
    }

    public void setMunicipality(Choice municipality) {
        this.municipality = municipality;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalDate getSecrecyOn() {
        return secrecyOn;
    }

    public void setSecrecyOn(LocalDate secrecyOn) {
        this.secrecyOn = secrecyOn;
    }

    public LocalDate getReportedOn() {
        return reportedOn;
    }

    public void setReportedOn(LocalDate reportedOn) {
        this.reportedOn = reportedOn;
    }

    public LocalDate getFirstReminderOn() {
        return firstReminderOn;
    }

    public void setFirstReminderOn(LocalDate firstReminderOn) {
        this.firstReminderOn = firstReminderOn;
    }

    public LocalDate getSecondReminderOn() {
        return secondReminderOn;
    }

    public void setSecondReminderOn(LocalDate secondReminderOn) {
        this.secondReminderOn = secondReminderOn;
    }

    public LocalDate getCertificateOn() {
        return certificateOn;
    }

    public void setCertificateOn(LocalDate certificateOn) {
        this.certificateOn = certificateOn;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }
}
