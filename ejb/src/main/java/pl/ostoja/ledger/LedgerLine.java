package pl.ostoja.ledger;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;
import pl.ostoja.settlement.Correction;
import pl.ostoja.settlement.Entry;
import pl.ostoja.settlement.Entry.About;
import pl.ostoja.settlement.Line;
import pl.ostoja.settlement.LineDetails;
import pl.ostoja.settlement.Settings;
import pl.ostoja.settlement.Share;
import pl.ostoja.shared.Period;

/**
 * A line as it was booked: a {@link Line} of the run's month, or a {@link Correction} of an earlier one. It is written once and never changed, so it has
 * no version.
 */
@Entity
@Table(name = "ledger_line")
class LedgerLine {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LedgerLineId id;

    @Embedded
    private RunId run;

    @Column(name = "line_number")
    private int number;

    @Embedded
    private LineAbout about;

    @Column(name = "correcting")
    private boolean correcting;

    @Enumerated(EnumType.STRING)
    @Column(name = "care_form")
    private CareForm form;

    @Embedded
    private Period period;

    @Embedded
    private Amounts amounts;

    @Embedded
    private Parts parts;

    /** What a correcting line found booked. */
    @Embedded
    @AttributeOverride(name = "days", column = @Column(name = "booked_days"))
    @AttributeOverride(name = "base", column = @Column(name = "booked_base"))
    @AttributeOverride(name = "municipal", column = @Column(name = "booked_municipal"))
    @AttributeOverride(name = "county", column = @Column(name = "booked_county"))
    private Amounts booked;

    @Embedded
    private Late late;

    protected LedgerLine() {}

    private LedgerLine(RunId run, int number, Entry entry, CareForm form, Period period) {
        this.id = LedgerLineId.next();
        this.run = run;
        this.number = number;
        this.about = LineAbout.of(entry.about());
        this.form = form;
        this.period = period;
        this.amounts = Amounts.of(entry.totals());
    }

    static LedgerLine of(RunId run, int number, Line line) {
        LedgerLine booked = new LedgerLine(run, number, Entry.of(line), line.form(), line.days());
        booked.parts = Parts.of(line.cost(), line.share().article());
        return booked;
    }

    static LedgerLine of(RunId run, int number, Reconciliation.Found found) {
        LedgerLine correcting = new LedgerLine(run, number, found.correction().entry(), found.form(), found.days());
        correcting.correcting = true;
        correcting.booked = Amounts.of(found.correction().booked());
        correcting.late = found.late();
        return correcting;
    }

    Entry entry() {
        return new Entry(about.about(), amounts.totals());
    }

    /** The line as it was computed; only of one that corrects nothing. */
    Line line(Settings settings) {
        Entry.Totals totals = amounts.totals();
        About of = about.about();
        Share share = new Share(of.year(), of.rate(), totals.municipal(), totals.county(), of.notShared(), parts.shareArticle());
        return new Line(of.child(), of.stay(), of.fact(), form, of.category(), period, parts.cost(totals.base()), share, of.payers(), settings);
    }

    /** The correction that it books; only of a correcting one. */
    Correction correction() {
        Entry entry = entry();
        Amounts now = booked.plus(amounts);
        return new Correction(entry.about(), booked.totals(), now.totals());
    }

    /** LDG-4: all that is approved, in a fixed order, for the hash. */
    String content() {
        StringJoiner content = new StringJoiner("|");
        for (Object part : new Object[] {
            number, about.child(), about.month(), correcting, about.stay(), about.fact(), form, about.category(), period.since(), period.until(), about.year(),
            about.rate(), about.notShared(), about.payingCounty(), about.payingMunicipality(), amounts, parts, booked, late
        }) {
            content.add(String.valueOf(part));
        }
        return content.toString();
    }

    ClosedLine closed(YearMonth settled, TerytCode host) {
        return new ClosedLine(
                id, run, settled, number, child(), month(), correcting, form, about.category(), period, about.year(), about.rate(), amounts, host,
                about.payingCounty(), about.payingMunicipality());
    }

    BookedLine booked(YearMonth settled, Map<YearMonth, Settings> settings, String name, String fileNumber) {
        Line line = correcting ? null : line(settings.get(month()));
        return new BookedLine(
                id, run, number, new ChildId(child()), name, fileNumber, settled, month(), correcting, about.category(), form, period.since(), period.until(),
                about.payingCounty(), about.payingMunicipality(), amounts, line == null ? null : LineDetails.of(line), booked,
                late == null ? null : late.besides(child()),
                line == null ? correction().why() : line.why(), line == null ? List.of() : line.settingsUsed());
    }

    LedgerLineId id() {
        return id;
    }

    RunId run() {
        return run;
    }

    int number() {
        return number;
    }

    UUID child() {
        return about.child();
    }

    YearMonth month() {
        return about.careMonth();
    }

    boolean isCorrecting() {
        return correcting;
    }

    CareForm form() {
        return form;
    }

    Period period() {
        return period;
    }

    Amounts amounts() {
        return amounts;
    }

    Late late() {
        return late;
    }
}
