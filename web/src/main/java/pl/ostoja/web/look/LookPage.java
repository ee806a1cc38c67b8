package pl.ostoja.web.look;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.ostoja.access.Demonstration;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.Period;
import pl.ostoja.shared.Pesel;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Messages;

/** The style guide: every tag in every state, with invented data and no service behind it. */
@Named
@ViewScoped
public class LookPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A line of the example table. */
    public record Line(String name, int age, LocalDate due, String tone) implements Serializable {}

    @Inject Messages messages;

    private String name;
    private Pesel pesel;
    private LocalDate born;
    private BigDecimal amount;
    private String note;
    private Tone tone;
    private Tone manner;
    private Choice person;
    private boolean agreed;
    private List<String> days = List.of();

    /** What a select offers. */
    public enum Tone { LATE, SOON, OK }

    /** The guide is for those who build pages; a centre at work has no such page. */
    public void open() {
        if (!Demonstration.isOn()) {
            throw new NotFound();
        }
    }

    public void mend() {
        if (note == null) {
            throw new BusinessRuleViolation("LOOK-1", "look.violation.note", born);
        }
        messages.done("look.done", name);
    }

    public void conflict() {
        throw new EditConflict(2);
    }

    public List<Difference> getDifferences() {
        return List.of(new Difference("look.pesel", "44051401359", "44051401458"));
    }

    public LocalDate getSince() {
        return LocalDate.of(2025, 5, 28);
    }

    public Period getPeriod() {
        return Period.from(getSince());
    }

    public BigDecimal getSum() {
        return new BigDecimal("1517");
    }

    public List<Choice> getDayNames() {
        return List.of(new Choice("1", "1"), new Choice("2", "2"), new Choice("3", "3"));
    }

    public void fail() {
        throw new IllegalStateException("on purpose");
    }

    public void miss() {
        throw new NotFound();
    }

    public Page<Line> getLines() {
        var lines = IntStream.range(0, 5)
                .mapToObj(i -> new Line("Kowalczyk Zofia " + i, i + 2, LocalDate.of(2026, 11, 20 + i), i < 1 ? "late" : "soon"))
                .toList();
        return new Page<>(lines, 38, PageRequest.page(2));
    }

    public Page<Line> getNoLines() {
        return Page.empty(PageRequest.page(1));
    }

    public Explanation getWhy() {
        return Explanation.of("look.why", LocalDate.of(2026, 8, 19), 3);
    }

    public Tone[] getTones() {
        return Tone.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Pesel getPesel() {
        return pesel;
    }

    public void setPesel(Pesel pesel) {
        this.pesel = pesel;
    }

    public LocalDate getBorn() {
        return born;
    }

    public void setBorn(LocalDate born) {
        this.born = born;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Tone getTone() {
        return tone;
    }

    public void setTone(Tone tone) {
        this.tone = tone;
    }

    public Tone getManner() {
        return manner;
    }

    public void setManner(Tone manner) {
        this.manner = manner;
    }

    public List<Choice> suggest(String typed) {
        return Stream.of("Kowalczyk Adam", "Kowalczyk Zofia", "Żak Franciszek")
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                .map(name -> new Choice(name.substring(0, 3), name))
                .toList();
    }

    public Choice getPerson() {
        return person;
    }

    public void setPerson(Choice person) {
        this.person = person;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public List<String> getDays() {
        return days;
    }

    public void setDays(List<String> days) {
        this.days = days;
    }
}
