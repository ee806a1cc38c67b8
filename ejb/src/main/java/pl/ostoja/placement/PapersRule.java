package pl.ostoja.placement;

import java.time.LocalDate;
import pl.ostoja.shared.Explanation;

/** FST-53: that papers of a family have lapsed is said where places are looked for; the act has them renewed, and refuses no placement for it (UWR art. 45a). */
final class PapersRule {
    static final String RULE = "FST-53";

    private PapersRule() {}

    /** @param goodUntil last day on which all were good, null if none has lapsed */
    static Suitability said(Suitability answer, LocalDate goodUntil) {
        if (goodUntil == null) {
            return answer;
        }
        Explanation help = Explanation.of("placement.help.renewPapers");
        return answer.with(new Finding(RULE, "art. 45a UWR", Explanation.of("placement.remark.papersLapsed", goodUntil), help));
    }
}
