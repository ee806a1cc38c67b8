package pl.ostoja.web.assistance;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.assistance.CaseDetails;
import pl.ostoja.assistance.CaseMemberRow;
import pl.ostoja.assistance.ChildSeen;
import pl.ostoja.assistance.VisitKind;
import pl.ostoja.assistance.VisitNote;
import pl.ostoja.assistance.VisitOutcome;

/** What is typed about a contact with a family. Who of the family was there is ticked, others are typed. */
public class VisitForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AND = ", ";

    private List<String> people = List.of();
    private VisitKind kind = VisitKind.HOME;
    private VisitOutcome outcome = VisitOutcome.DONE;
    private LocalDate heldOn;
    private LocalTime heldAt;
    private Integer minutes;
    private String place;
    private List<String> present = new ArrayList<>();
    private String others;
    private ChildSeen childSeen;
    private String topics;
    private String agreed;
    private String reason;

    void offer(CaseDetails family) {
        people = family.members().stream().filter(row -> row.period().contains(family.day())).map(CaseMemberRow::person).map(person -> person.name()).toList();
        heldOn = family.day();
    }

    void show(VisitNote note) {
        kind = note.kind();
        outcome = note.outcome();
        heldOn = note.heldOn();
        heldAt = note.heldAt() == null ? null : LocalTime.parse(note.heldAt());
        minutes = note.minutes();
        place = note.place();
        List<String> were = note.present() == null ? List.of() : Arrays.asList(note.present().split(AND));
        present = new ArrayList<>(were.stream().filter(people::contains).toList());
        others = were.stream().filter(one -> !people.contains(one)).collect(Collectors.joining(AND));
        childSeen = note.childSeen();
        topics = note.topics();
        agreed = note.agreed();
        reason = note.reason();
    }

    /** What does not belong to what came of it is left out, so that nothing hidden is sent. */
    VisitNote note() {
        boolean done = outcome == VisitOutcome.DONE;
        boolean visit = done && kind.isVisit();
        return new VisitNote(
                kind, outcome, heldOn, heldAt == null ? null : heldAt.toString(), outcome == VisitOutcome.CANCELLED ? null : minutes, text(place),
                done ? text(were()) : null, visit ? childSeen : null, text(topics), text(agreed), done ? null : text(reason));
    }

    private String were() {
        return Stream.concat(present.stream(), Stream.of(others == null ? "" : others.strip())).filter(one -> !one.isEmpty()).collect(Collectors.joining(AND));
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    public VisitKind[] getKinds() {
        return VisitKind.values();
    }

    public VisitOutcome[] getOutcomes() {
        return VisitOutcome.values();
    }

    public ChildSeen[] getSeen() {
        return ChildSeen.values();
    }

    public List<String> getPeople() {
        return people;
    }

    public VisitKind getKind() {
        return kind;
    }

    public void setKind(VisitKind kind) {
        this.kind = kind;
    }

    public VisitOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(VisitOutcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalTime getHeldAt() {
        return heldAt;
    }

    public void setHeldAt(LocalTime heldAt) {
        this.heldAt = heldAt;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public List<String> getPresent() {
        return present;
    }

    public void setPresent(List<String> present) {
        this.present = present;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String others) {
        this.others = others;
    }

    public ChildSeen getChildSeen() {
        return childSeen;
    }

    public void setChildSeen(ChildSeen childSeen) {
        this.childSeen = childSeen;
    }

    public String getTopics() {
        return topics;
    }

    public void setTopics(String topics) {
        this.topics = topics;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
