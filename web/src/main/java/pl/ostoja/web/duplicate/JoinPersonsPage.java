package pl.ostoja.web.duplicate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.access.RecordKind;
import pl.ostoja.duplicate.EntriesToJoin;
import pl.ostoja.duplicate.JoinPersons;
import pl.ostoja.duplicate.PersonEntry;
import pl.ostoja.duplicate.PersonJoinService;
import pl.ostoja.people.OtherSurname;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.PersonPart;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.text.Texts;

/** Makes one of two entries of a person: {@code /duplicate/join?one=…&other=…}. */
@Named
@ViewScoped
public class JoinPersonsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject PersonJoinService service;
    @Inject ChildService children;
    @Inject Messages messages;
    @Inject Texts texts;

    private PersonId one;
    private PersonId other;
    private EntriesToJoin entries;
    private ChildDetails details;
    private EntrySide kept;
    private List<PartChoice> parts = List.of();
    private boolean misspelt;
    private LocalDate nameChangedOn;
    private String reason;

    public void load() {
        entries = service.entries(one, other);
        kept = isAChild(entries.other()) ? EntrySide.OTHER : EntrySide.ONE;
        parts = Arrays.stream(PersonPart.values()).filter(entries.differing()::contains).map(this::choice).toList();
        misspelt = OtherSurname.looksMisspelt(entries.one().data().lastName(), entries.other().data().lastName());
        details = Stream.of(entries.one(), entries.other())
                .flatMap(entry -> entry.files().stream())
                .filter(file -> file.kind() == RecordKind.CHILD)
                .findFirst()
                .map(file -> children.details(new ChildId(file.record())))
                .orElse(null);
    }

    public String join() {
        var stays = kept == EntrySide.ONE ? entries.one() : entries.other();
        var goes = kept == EntrySide.ONE ? entries.other() : entries.one();
        Set<PersonPart> fromJoined = parts.stream().filter(choice -> choice.getRight() != kept).map(PartChoice::getPart).collect(Collectors.toSet());
        service.join(new JoinPersons(stays.person(), stays.version(), goes.person(), goes.version(), fromJoined, misspelt, nameChangedOn, reason));
        messages.done("duplicate.join.done", stays.name());
        return details == null ? "/duplicate/people?faces-redirect=true" : "/placement/family?faces-redirect=true&child=" + details.id();
    }

    /** What one of them alone says is proposed; else what the entry says that is proposed to be kept. */
    private PartChoice choice(PersonPart part) {
        var onlyOne = part.isKnownOnlyOf(entries.one().data(), entries.other().data());
        var onlyOther = part.isKnownOnlyOf(entries.other().data(), entries.one().data());
        var proposed = onlyOne ? EntrySide.ONE : onlyOther ? EntrySide.OTHER : kept;
        var choices = List.of(new Choice(EntrySide.ONE, said(part, entries.one())), new Choice(EntrySide.OTHER, said(part, entries.other())));
        return new PartChoice(part, choices, proposed);
    }

    private String said(PersonPart part, PersonEntry entry) {
        var value = part.of(entry.data());
        if (value == null) {
            return texts.of("duplicate.join.unknown");
        }
        return part == PersonPart.BORN && entry.data().bornEstimated() ? texts.of("duplicate.join.estimated", value) : texts.show(value);
    }

    private static boolean isAChild(PersonEntry entry) {
        return entry.files().stream().anyMatch(file -> file.fact().equals(RecordKind.CHILD.name()));
    }

    /** Whether one of two surnames was borne before, unless it was only misspelt. */
    public boolean isOfTwoSurnames() {
        return entries.differing().contains(PersonPart.LAST_NAME);
    }

    public boolean isMisspelt() {
        return misspelt;
    }

    public void setMisspelt(boolean misspelt) {
        this.misspelt = misspelt;
    }

    public LocalDate getNameChangedOn() {
        return nameChangedOn;
    }

    public void setNameChangedOn(LocalDate nameChangedOn) {
        this.nameChangedOn = nameChangedOn;
    }

    public List<PersonEntry> getBoth() {
        return List.of(entries.one(), entries.other());
    }

    /** Which entry is kept, for the form. */
    public List<Choice> getSides() {
        return List.of(
                new Choice(EntrySide.ONE, texts.of("duplicate.join.first", entries.one().name())),
                new Choice(EntrySide.OTHER, texts.of("duplicate.join.second", entries.other().name())));
    }

    /** The file from which this is looked up, null if no child's file names either. */
    public ChildDetails getDetails() {
        return details;
    }

    public List<PartChoice> getParts() {
        return parts;
    }

    public PersonId getOne() {
        return one;
    }

    public void setOne(PersonId one) {
        this.one = one;
    }

    public PersonId getOther() {
        return other;
    }

    public void setOther(PersonId other) {
        this.other = other;
    }

    public EntrySide getKept() {
        return kept;
    }

    public void setKept(EntrySide kept) {
        this.kept = kept;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
