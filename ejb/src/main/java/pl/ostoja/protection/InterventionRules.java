package pl.ostoja.protection;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/** What can be written down of the removal of a child (UPPD 12a-12c, KPC 579¹). */
final class InterventionRules {
    private InterventionRules() {}

    /** PRT-8: the questionnaire first, everything else after the child was taken; the court rules after it heard; a ruling says what. */
    static void check(InterventionContent removal, Instant now) {
        if (removal.assessedAt().isAfter(removal.startedAt())) {
            throw CardRules.refused("PRT-8", "questionnaireFirst");
        }
        Instant[] later = {removal.startedAt(), removal.courtToldAt(), removal.heardAt(), removal.ruledAt(), removal.instructedAt()};
        refuseAhead("PRT-8", now, later);
        refuseBefore("PRT-8", removal.startedAt(), later);
        if ((removal.courtToldAt() == null) != (removal.channel() == null)) {
            throw CardRules.refused("PRT-8", "courtToldHow");
        }
        if ((removal.ruledAt() == null) != (removal.outcome() == null)) {
            throw CardRules.refused("PRT-8", "ruledWhat");
        }
        if (removal.heardAt() != null) {
            refuseBefore("PRT-8", removal.heardAt(), removal.ruledAt());
        }
    }

    /** PRT-10: after the child was taken; a decision says what, and comes after the complaint. */
    static void check(ComplaintContent complaint, InterventionContent removal, Instant now) {
        refuseAhead("PRT-10", now, complaint.receivedAt(), complaint.decidedAt());
        refuseBefore("PRT-10", removal.startedAt(), complaint.receivedAt());
        refuseBefore("PRT-10", complaint.receivedAt(), complaint.decidedAt());
        if ((complaint.decidedAt() == null) != (complaint.outcome() == null)) {
            throw CardRules.refused("PRT-10", "decidedWhat");
        }
    }

    private static void refuseAhead(String rule, Instant now, Instant... moments) {
        Arrays.stream(moments).filter(Objects::nonNull).filter(moment -> moment.isAfter(now)).findFirst().ifPresent(moment -> {
            throw CardRules.refused(rule, "momentInTheFuture", moment);
        });
    }

    private static void refuseBefore(String rule, Instant first, Instant... moments) {
        Arrays.stream(moments).filter(Objects::nonNull).filter(moment -> moment.isBefore(first)).findFirst().ifPresent(moment -> {
            throw CardRules.refused(rule, "momentTooEarly", moment, first);
        });
    }
}
