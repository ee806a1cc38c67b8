package pl.ostoja.law;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;

/** The numbers of the acts: read by everybody, added to by the administrator of the installation. */
@Stateless
public class LawService {
    @Inject
    LawRows rows;

    @Inject
    CurrentLaw currentLaw;

    @Inject
    LawSeen seen;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<LawChanged> changed;

    @Inject
    Clock clock;

    /** Every number with what applies on the day. */
    @Allowed(Right.SIGNED_IN)
    public List<LegalNumberRow> numbers(@NotNull LocalDate day) {
        var law = currentLaw.on(day);
        return Arrays.stream(LegalNumber.values()).map(number -> LegalNumberRow.current(number, law)).toList();
    }

    /** From the newest to the oldest, with who recorded it. */
    @Allowed(Right.SIGNED_IN)
    public List<LegalNumberRow> history(@NotNull LegalNumber number) {
        var recorders = new HashMap<LocalDate, Recorder>();
        var stored = rows.numbers(number);
        stored.forEach(row -> recorders.put(row.value().validFrom(), row.recorder()));
        return new LawBook(stored.stream().map(LawParameter::value).toList())
                .history(number).reversed().stream()
                        .map(value -> LegalNumberRow.of(value, recorders.get(value.validFrom())))
                        .toList();
    }

    @Allowed(Right.MANAGE_LAW)
    public void add(@Valid @NotNull AddLegalNumber addition) {
        Additions.requireText(addition.article(), "law.violation.articleMissing");
        Additions.requireText(addition.source(), "law.violation.sourceMissing");
        Additions.requireOrder(addition.validFrom(), addition.validTo());
        Additions.requireLater(addition.validFrom(), rows.numbers(addition.number()).stream().map(row -> row.value().validFrom()).toList());
        rows.add(new LawParameter(addition, Recording.now(caller.get(), clock)));
        seen.forget();
        changed.fire(new LawChanged(addition.number(), addition.validFrom()));
    }
}
