package pl.ostoja.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.placement.ChildDutySource;
import pl.ostoja.placement.ChildId;

/** What is owed because of who pays, from the stays, the decisions and the agreements in the database. They change under the lock of the child. */
@ApplicationScoped
class LiabilityDutySource extends ChildDutySource {
    @Inject
    CostRecords records;

    @Inject
    CentreRegister centres;

    @Override
    public List<DutyKind> kinds() {
        return LiabilityDuties.kinds();
    }

    @Override
    public Stream<Duty> derive(CentreId centre, Collection<UUID> subjects) {
        Map<ChildId, List<PayerDecision>> decisions = records.decisions(subjects);
        if (decisions.isEmpty()) {
            return Stream.empty();
        }
        Map<ChildId, List<AgreementContent>> agreements = records.agreed(subjects);
        TerytCode host = centres.county(centre);
        return ofEach(centre, children.facts(decisions.keySet().stream().map(ChildId::value).toList()).values(), (care, law, sink) -> {
            ChildId child = new ChildId(care.child());
            LiabilityDuties.derive(care, decisions.get(child), agreements.getOrDefault(child, List.of()), host, law, sink);
        });
    }
}
