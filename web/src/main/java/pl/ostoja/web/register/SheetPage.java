package pl.ostoja.web.register;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.register.RegisterEntryId;
import pl.ostoja.register.RegisterService;
import pl.ostoja.register.RegisterSheet;
import pl.ostoja.register.SeenSection;
import pl.ostoja.register.SheetSectionDetails;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.text.Texts;

/** What the sheets of children and of families have in common: which sections were typed, and on which day. */
public abstract class SheetPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject RegisterService service;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject Clock clock;

    /** Made with the form, so that a form sent twice is one entry. */
    private final RegisterEntryId entry = RegisterEntryId.next();

    private RegisterSheet sheet;
    private List<String> chosen = List.of();
    private LocalDate enteredOn;
    private String reason;

    /** What the register wants, as it is now. */
    abstract RegisterSheet read();

    /** Marks these sections, as they stood on the page, so that nobody marks what was changed meanwhile. */
    abstract void enter(RegisterEntryId id, LocalDate on, List<SeenSection> sections);

    /** The page itself, to be opened anew. */
    abstract String again();

    /** Proposes today, and what has changed or was never entered. */
    public void load() {
        sheet = read();
        enteredOn = LocalDate.now(clock);
        chosen = sheet.sections().stream().filter(section -> section.state().isOwed()).map(section -> section.section().name()).toList();
    }

    public String mark() {
        List<SeenSection> seen = markable().stream()
                .filter(section -> chosen.contains(section.section().name()))
                .map(section -> new SeenSection(section.section(), section.fingerprint()))
                .toList();
        enter(entry, enteredOn, seen);
        messages.done("register.enter.done", enteredOn);
        return again();
    }

    public String takeBack() {
        var last = sheet.last();
        service.takeBack(last.id(), last.version(), reason);
        messages.done("register.takeBack.done", last.enteredOn());
        return again();
    }

    private List<SheetSectionDetails> markable() {
        return sheet.sections().stream().filter(SheetSectionDetails::isMarkable).toList();
    }

    public List<Choice> getChoices() {
        return markable().stream().map(section -> new Choice(section.section().name(), label(section))).toList();
    }

    private String label(SheetSectionDetails section) {
        return texts.of("register.choice", section.section(), section.state());
    }

    public RegisterSheet getSheet() {
        return sheet;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public LocalDate getEnteredOn() {
        return enteredOn;
    }

    public void setEnteredOn(LocalDate enteredOn) {
        this.enteredOn = enteredOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
