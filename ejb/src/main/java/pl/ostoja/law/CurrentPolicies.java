package pl.ostoja.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pl.ostoja.centre.CentreId;

/** The answers of the centres, read once for each centre and again after each change (as in {@link CurrentLaw}). */
@ApplicationScoped
public class CurrentPolicies {
    @Inject
    LawRows rows;

    private final Map<CentreId, List<PolicyChoice>> choices = new ConcurrentHashMap<>();

    public Policies of(CentreId centre, LocalDate day) {
        return Policies.on(day, choices(centre));
    }

    /** All answers a centre has given, for rules that look at several days. */
    public List<PolicyChoice> choices(CentreId centre) {
        return choices.computeIfAbsent(
                centre, id -> rows.choices(id).stream().map(PolicySetting::chosen).toList());
    }

    void forget(CentreId centre) {
        choices.remove(centre);
    }

    void forgetAfter(@Observes(during = TransactionPhase.AFTER_COMPLETION) PolicyChanged change) {
        forget(change.centre());
    }
}
