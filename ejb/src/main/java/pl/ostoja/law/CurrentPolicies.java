package pl.ostoja.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.centre.CentreId;

/** The answers of the centres. They are few, so every transaction reads those it needs anew (PAR-11). */
@ApplicationScoped
@Transactional
public class CurrentPolicies {
    @Inject
    LawRows rows;

    @Inject
    LawSeen seen;

    public Policies of(CentreId centre, LocalDate day) {
        return Policies.on(day, choices(centre));
    }

    /** All answers a centre has given, for rules that look at several days. */
    public List<PolicyChoice> choices(CentreId centre) {
        return seen.choices().computeIfAbsent(
                centre, id -> rows.choices(id).stream().map(PolicySetting::chosen).toList());
    }

    /** The same as a centre had given them by a moment. */
    public List<PolicyChoice> choices(CentreId centre, Instant moment) {
        return rows.choices(centre, moment).stream().map(PolicySetting::chosen).toList();
    }
}
