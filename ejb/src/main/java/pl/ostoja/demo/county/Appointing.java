package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.ostoja.access.RecordKind;
import pl.ostoja.fostering.AppointmentContent;
import pl.ostoja.fostering.AppointmentEnd;
import pl.ostoja.fostering.AppointmentEndReason;
import pl.ostoja.fostering.AppointmentId;
import pl.ostoja.fostering.FamilyOpinion;
import pl.ostoja.fostering.FosterFamilyId;

/** How those who have families in the caseload came to coordinate them: every family has asked for a coordinator and was heard (UWR art. 77(1), (2)). */
final class Appointing {
    private static final double OBJECTS = 0.04;
    private static final double SILENT = 0.12;
    private static final double HIDDEN = 0.3;
    /** These families were given to their coordinator by hand, and nobody has written down since who asked and was heard. */
    static final int BY_HAND = 2;

    private final Dice dice;
    private final List<Office.Holds> held;
    private final List<Office.Holds> byHand;

    Appointing(Dice dice, List<Office.Holds> caseloads) {
        this.dice = dice;
        held = caseloads.stream().filter(one -> one.kind() == RecordKind.FAMILY).toList();
        byHand = held.stream().filter(one -> one.until() == null && !isFollowing(one)).limit(BY_HAND).toList();
    }

    /** In the order in which families were given to them. */
    List<Appointed> all() {
        List<Appointed> all = new ArrayList<>();
        for (Office.Holds one : held.stream().filter(one -> !byHand.contains(one)).toList()) {
            Appointed before = all.stream().filter(other -> other.family().value().equals(one.record())).findFirst().orElse(null);
            all.add(new Appointed(
                    new AppointmentId(dice.id(one.since())), new FosterFamilyId(one.record()), one.holder().account(), content(one, before), end(one)));
        }
        return all;
    }

    private boolean isFollowing(Office.Holds one) {
        return held.stream().anyMatch(other -> other.record().equals(one.record()) && other.since().isBefore(one.since()));
    }

    private AppointmentContent content(Office.Holds one, Appointed before) {
        LocalDate since = one.since();
        LocalDate heard = since.minusDays(dice.between(0, 6));
        FamilyOpinion opinion = dice.chance(OBJECTS) ? FamilyOpinion.OBJECTS : dice.chance(SILENT) ? FamilyOpinion.NONE : FamilyOpinion.AGREES;
        String said = opinion == FamilyOpinion.OBJECTS ? dice.pick(Texts.OBJECTED) : null;
        if (before == null) {
            return new AppointmentContent(since, heard.minusDays(dice.between(2, 30)), heard, opinion, said, false, null);
        }
        return new AppointmentContent(since, before.content().requestedOn(), heard, opinion, said, dice.chance(HIDDEN), dice.pick(Texts.HANDED_ON));
    }

    /** What ends with the family nobody writes down (FST-27). */
    private AppointmentEnd end(Office.Holds one) {
        boolean followed = one.until() != null && held.stream().anyMatch(other -> other.record().equals(one.record()) && other.since().equals(one.until().plusDays(1)));
        return followed ? new AppointmentEnd(one.until(), AppointmentEndReason.HANDED_OVER, one.handedOverWhy()) : null;
    }
}
