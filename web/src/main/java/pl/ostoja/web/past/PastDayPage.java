package pl.ostoja.web.past;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.authority.SituationDetails.ParentRow;
import pl.ostoja.past.ChildOnDay;
import pl.ostoja.past.PastDay;
import pl.ostoja.past.PastDayService;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Order;
import pl.ostoja.placement.StayRow;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Texts;

/** What was so, and what was known, on a day: {@code /past/day?child=…&day=…&known=…}. Without days it is about today. */
@Named
@RequestScoped
public class PastDayPage {
    @Inject PastDayService service;
    @Inject Query query;
    @Inject Texts texts;
    @Inject Clock clock;

    private PastDay past;
    private List<PastRow> rows;

    public void load() {
        var day = asked("day", LocalDate.now(clock));
        past = service.day(new ChildId(query.id("child")), day, asked("known", day));
        rows = past.now().parents().isEmpty() ? whereAndWho() : Stream.concat(whereAndWho().stream(), whoDecides().stream()).toList();
    }

    /** Whether a day was typed that cannot be answered for, so that the answer is about another one. */
    public boolean isUnanswerable() {
        return Stream.of("day", "known").anyMatch(name -> query.text(name) != null && !isAnswerable(query.date(name)));
    }

    private LocalDate asked(String name, LocalDate otherwise) {
        var given = query.date(name);
        return isAnswerable(given) ? given : otherwise;
    }

    private boolean isAnswerable(LocalDate day) {
        return day != null && !day.isAfter(LocalDate.now(clock));
    }

    private List<PastRow> whereAndWho() {
        return List.of(
                row("past.name", ChildOnDay::name),
                row("past.born", child -> texts.date(child.born())),
                row("past.place", child -> child.stay() == null ? texts.of("past.notInCare") : place(child.stay())),
                row("past.since", child -> child.stay() == null ? "" : texts.date(child.stay().since())),
                row("past.basis", child -> child.stay() == null ? "" : basis(child.stay())),
                row("past.away", child -> child.away() == null ? texts.of("app.no") : texts.name(child.away())));
    }

    private List<PastRow> whoDecides() {
        var all = new ArrayList<PastRow>();
        for (int i = 0; i < past.now().parents().size(); i++) {
            var number = i;
            all.add(new PastRow(texts.name(past.now().parents().get(i).role()), then(child -> parent(child.parents().get(number))), parent(past.now().parents().get(i))));
        }
        all.add(row("past.guardians", child -> child.guardians().isEmpty() ? texts.of("past.nobody") : String.join(", ", child.guardians())));
        all.add(row("past.free", child -> texts.show(child.legallyFree())));
        all.add(row("past.limits", child -> child.limits().isEmpty()
                ? texts.of("past.none")
                : child.limits().stream().map(limited -> limited.name() + ": " + texts.name(limited.limit())).collect(Collectors.joining("; "))));
        return all;
    }

    private PastRow row(String label, Function<ChildOnDay, String> part) {
        return new PastRow(texts.of(label), then(part), part.apply(past.now()));
    }

    private String then(Function<ChildOnDay, String> part) {
        return past.then() == null ? null : part.apply(past.then());
    }

    private String place(StayRow stay) {
        return stay.place() == null ? texts.name(stay.form()) : stay.place() + " – " + texts.name(stay.form());
    }

    private String basis(StayRow stay) {
        var order = stay.order() == null ? Order.NONE : stay.order();
        return Stream.of(texts.name(stay.basis()), order.court(), order.reference()).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }

    private String parent(ParentRow parent) {
        var authority = texts.name(parent.authority());
        var since = parent.since() == null ? authority : authority + " " + texts.of("authority.since", parent.since());
        return parent.name() == null ? since : parent.name() + " – " + since;
    }

    public PastDay getPast() {
        return past;
    }

    public List<PastRow> getRows() {
        return rows;
    }

    public boolean isDifferent() {
        return rows.stream().anyMatch(PastRow::isDifferent);
    }
}
