package pl.ostoja.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutySource;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;

/** What is owed because parents owe their fee, from the stays, the decisions and the payments in the database. They change under the lock of the child. */
@ApplicationScoped
class FeeDutySource implements DutySource {
    @Inject
    Children children;

    @Inject
    CostRecords records;

    @Inject
    FeeRecords fees;

    @Inject
    CareLaws laws;

    @Override
    public List<DutyKind> kinds() {
        return FeeDuties.kinds();
    }

    @Override
    public Stream<UUID> subjects(CentreId centre) {
        return children.all(centre);
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        Map<ChildId, FeeAccount> accounts = fees.accounts(subjects);
        if (accounts.isEmpty()) {
            return Stream.empty();
        }
        CareLaw law = laws.of(centre);
        return records.whereabouts(accounts.keySet().stream().map(ChildId::value).toList()).stream()
                .filter(child -> !child.care().stays().isEmpty())
                .mapMulti((child, sink) ->
                        FeeDuties.derive(child.care(), child.circumstances(), accounts.get(new ChildId(child.care().child())), law, sink));
    }
}
