package pl.ostoja.leaving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.shared.Explanation;

/** What whoever works with somebody who leaves care has to know about their aid today (LEV-14). */
final class AidWarnings {
    private AidWarnings() {}

    /** @param standings of the aids, in their order */
    static List<Explanation> of(List<LeavingAidContent> aids, List<AidStanding> standings, CareLeaver leaver, LocalDate today) {
        List<Explanation> warnings = new ArrayList<>();
        boolean granted = standings.stream().anyMatch(aid -> aid.state() == AidState.GRANTED && aid.endsOn() != null);
        RenewedStays.of(leaver.care()).stream()
                .filter(stay -> granted && stay.contains(today))
                .map(stay -> Explanation.of("leaving.warning.renewedStay", stay.since()))
                .forEach(warnings::add);
        if (granted) {
            leaver.excludedOn(today).stream().sorted().map(why -> Explanation.of("leaving.warning.excluded", why, why.article())).forEach(warnings::add);
        }
        for (int i = 0; i < aids.size(); i++) {
            AidStanding standing = standings.get(i);
            if (standing.endsSoon()) {
                warnings.add(Explanation.of("leaving.warning.endsSoon", aids.get(i).kind(), standing.endsOn()));
            }
        }
        return warnings;
    }
}
