package pl.ostoja.ledger;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;
import pl.ostoja.settlement.Category;
import pl.ostoja.settlement.Correction;
import pl.ostoja.settlement.Entry;
import pl.ostoja.settlement.Entry.About;
import pl.ostoja.settlement.Line;
import pl.ostoja.settlement.LineDetails;
import pl.ostoja.settlement.NotShared;
import pl.ostoja.settlement.Payers;
import pl.ostoja.settlement.Percent;
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

    @Column(name = "child_id")
    private UUID child;

    @Column(name = "care_month")
    private LocalDate month;

    @Column(name = "correcting")
    private boolean correcting;

    @Column(name = "stay_id")
    private UUID stay;

    @Column(name = "fact_id")
    private UUID fact;

    @Enumerated(EnumType.STRING)
    @Column(name = "care_form")
    private CareForm form;

    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private Category category;

    @Embedded
    private Period period;

    @Column(name = "year_of_care")
    private int year;

    @Column(name = "rate")
    private BigDecimal rate;

    @Enumerated(EnumType.STRING)
    @Column(name = "not_shared")
    private NotShared notShared;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "paying_county"))
    private TerytCode payingCounty;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "paying_municipality"))
    private TerytCode payingMunicipality;

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
        About about = entry.about();
        this.id = LedgerLineId.next();
        this.run = run;
        this.number = number;
        this.child = about.child();
        this.month = about.month().atDay(1);
        this.stay = about.stay();
        this.fact = about.fact();
        this.form = form;
        this.category = about.category();
        this.period = period;
        this.year = about.year();
        this.rate = about.rate().value().setScale(2);
        this.notShared = about.notShared();
        this.payingCounty = about.payers().county();
        this.payingMunicipality = about.payers().municipality();
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
        return new Entry(
                new About(child, month(), stay, fact, category, year, Percent.of(rate), notShared, payers()), amounts.totals());
    }

    /** The line as it was computed; only of one that corrects nothing. */
    Line line(Settings settings) {
        Entry.Totals totals = amounts.totals();
        Share share = new Share(year, Percent.of(rate), totals.municipal(), totals.county(), notShared, parts.shareArticle());
        return new Line(child, stay, fact, form, category, period, parts.cost(totals.base()), share, payers(), settings);
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
            number, child, month, correcting, stay, fact, form, category, period.since(), period.until(), year, rate, notShared, payingCounty,
            payingMunicipality, amounts, parts, booked, late
        }) {
            content.add(String.valueOf(part));
        }
        return content.toString();
    }

    ClosedLine closed(YearMonth settled, TerytCode host) {
        return new ClosedLine(
                id, run, settled, number, child, month(), correcting, form, category, period, year, rate, amounts, host, payingCounty, payingMunicipality);
    }

    BookedLine booked(YearMonth settled, Map<YearMonth, Settings> settings, String name, String fileNumber) {
        Line line = correcting ? null : line(settings.get(month()));
        return new BookedLine(
                id, run, number, new ChildId(child), name, fileNumber, settled, month(), correcting, category, form, period.since(), period.until(),
                payingCounty, payingMunicipality, amounts, line == null ? null : LineDetails.of(line), booked, late == null ? null : late.besides(child),
                line == null ? correction().why() : line.why(), line == null ? List.of() : line.settingsUsed());
    }

    private Payers payers() {
        return new Payers(payingCounty, payingMunicipality);
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
        return child;
    }

    YearMonth month() {
        return YearMonth.from(month);
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
