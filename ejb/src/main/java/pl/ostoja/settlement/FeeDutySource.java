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
import pl.ostoja.duty.DutyRules;
import pl.ostoja.placement.ChildDutySource;
import pl.ostoja.placement.ChildId;

/** What is owed because parents owe their fee, from the stays, the decisions and the payments in the database. They change under the lock of the child. */
@ApplicationScoped
class FeeDutySource extends ChildDutySource {
    @Inject
    CostRecords records;

    @Inject
    FeeRecords fees;

    @Override
    public List<DutyKind> kinds() {
        return FeeDuties.kinds();
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        Map<ChildId, FeeAccount> accounts = fees.accounts(subjects);
        List<CostFacts> placed = records.whereabouts(accounts.keySet().stream().map(ChildId::value).toList()).stream()
                .filter(child -> !child.care().stays().isEmpty())
                .toList();
        return DutyRules.each(
                placed,
                () -> laws.of(centre),
                (child, law, sink) -> FeeDuties.derive(child.care(), child.circumstances(), accounts.get(new ChildId(child.care().child())), law, sink));
    }
}
