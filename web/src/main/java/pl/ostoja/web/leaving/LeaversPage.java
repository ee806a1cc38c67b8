package pl.ostoja.web.leaving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pl.ostoja.leaving.LeaverFilter;
import pl.ostoja.leaving.LeaverListService;
import pl.ostoja.leaving.LeaverMissing;
import pl.ostoja.leaving.LeaverRow;
import pl.ostoja.leaving.LeaverSort;
import pl.ostoja.leaving.LeaverState;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Texts;

/** Those who leave care: {@code /leaving/list}. */
@Named
@RequestScoped
@Exported(at = "/leaving/list", title = "leaving.list", kind = "CHILD")
public class LeaversPage implements ExportedList<LeaverRow> {
    private static final List<Integer> DAYS = List.of(30, 90, 180, 365);

    @Inject LeaverListService lists;
    @Inject Query query;
    @Inject Texts texts;
    @Inject Clock clock;

    private Page<LeaverRow> leavers;

    public Page<LeaverRow> getLeavers() {
        if (leavers == null) {
            leavers = page(query.page());
        }
        return leavers;
    }

    @Override
    public Page<LeaverRow> page(PageRequest request) {
        var sort = getSort();
        var descending = sort.startsWith("-");
        return lists.leavers(filter(), by(descending ? sort.substring(1) : sort), descending, request);
    }

    @Override
    public List<Column<LeaverRow>> columns() {
        return List.of(
                new Column<>("placement.child", LeaverRow::name),
                new Column<>("people.fileNumber", LeaverRow::fileNumber),
                new Column<>("leaving.adultOn", LeaverRow::adultOn),
                new Column<>("leaving.LeavingStepKind.MENTOR", LeaverRow::mentorNamedOn),
                new Column<>("leaving.programme", LeaverRow::programmeApprovedOn),
                new Column<>("leaving.livesIn", LeaverRow::family),
                new Column<>("placement.form", LeaverRow::form));
    }

    private LeaverFilter filter() {
        var days = query.text("days");
        return new LeaverFilter(
                query.text("q"), query.constant("state", LeaverState.class), query.constant("missing", LeaverMissing.class),
                DAYS.stream().filter(number -> number.toString().equals(days)).findFirst().orElse(null));
    }

    private static LeaverSort by(String column) {
        return Stream.of(LeaverSort.values()).filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(column)).findFirst().orElse(LeaverSort.DUE);
    }

    /** Who reaches full age next stands first. */
    public String getSort() {
        var given = query.text("sort");
        return given == null ? "due" : given;
    }

    /** Days until full age, none once it is reached. */
    public Long daysLeft(LeaverRow row) {
        var today = LocalDate.now(clock);
        return today.isBefore(row.adultOn()) ? ChronoUnit.DAYS.between(today, row.adultOn()) : null;
    }

    /** How pressing what is lacking is. */
    public String tone(LocalDate by) {
        return by.isBefore(LocalDate.now(clock)) ? "late" : "soon";
    }

    public LeaverState[] getStates() {
        return LeaverState.values();
    }

    public LeaverMissing[] getMissing() {
        return LeaverMissing.values();
    }

    public List<Choice> getTerms() {
        return DAYS.stream().map(days -> new Choice(days.toString(), texts.of("leaving.list.days", days))).toList();
    }
}
