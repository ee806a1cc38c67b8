package pl.ostoja.protection;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

    /** PRT-12: a close person takes the child who is named by the tie to it, lives apart and will keep it safe; of any other place there is no tie. */
    static void checkPlace(InterventionContent removal) {
        boolean close = removal.placedWith() == PlacedWith.CLOSE_PERSON;
        if (close && (removal.closeTie() == null || !removal.closeAssured())) {
            throw CardRules.refused("PRT-12", "closePerson");
        }
        if (!close && (removal.closeTie() != null || removal.closeAssured())) {
            throw CardRules.refused("PRT-12", "noClosePerson");
        }
    }

    /** PRT-13: what the act asks for and is not written down. */
    static List<RemovalLack> lacking(InterventionContent removal) {
        return Stream.of(removal.childHelped() ? null : RemovalLack.HELP, removal.instructedAt() == null ? RemovalLack.INSTRUCTION : null)
                .filter(Objects::nonNull)
                .toList();
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
