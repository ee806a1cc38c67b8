package pl.ostoja.demo.county;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.duty.Deadline;
import pl.ostoja.review.ChildHeard;
import pl.ostoja.review.ReviewOutcome;
import pl.ostoja.shared.PolishDates;

/** Reviews that coordinators have begun to write down and not sent yet. */
final class Unsent {
    private static final int EVERY = 2;

    private final Dice dice;
    private final LocalDate today;

    Unsent(Dice dice, LocalDate today) {
        this.dice = dice;
        this.today = today;
    }

    /** Every second coordinator has one, about a child of the own families. */
    List<Office.Draft> drafts(List<Office.Worker> workers, List<Office.Holds> held, List<ChildDraft> children) {
        List<Office.Draft> drafts = new ArrayList<>();
        List<AccountId> coordinators = Office.those(workers, Role.COORDINATOR).stream().map(Office.Worker::id).toList();
        for (int i = 0; i < coordinators.size(); i += EVERY) {
            AccountId coordinator = coordinators.get(i);
            List<ChildDraft> theirs = children.stream().filter(child -> child.isInCare() && !child.restricted && holds(coordinator, child, held)).toList();
            if (!theirs.isEmpty()) {
                drafts.add(review(coordinator, dice.pick(theirs)));
            }
        }
        return drafts;
    }

    private static boolean holds(AccountId coordinator, ChildDraft child, List<Office.Holds> held) {
        return child.last().family() != null
                && held.stream()
                        .filter(one -> one.kind() == RecordKind.FAMILY && one.until() == null && one.record().equals(child.last().family().value()))
                        .anyMatch(one -> coordinator.equals(one.holder().account()));
    }

    private Office.Draft review(AccountId by, ChildDraft child) {
        LocalDate day = today.minusDays(dice.between(1, 4));
        Instant saved = day.atTime(dice.between(9, 14), dice.between(0, 59)).atZone(Deadline.POLAND).toInstant();
        String form = "newReview:";
        return new Office.Draft(by, "review-new-" + child.id.value(), saved, Map.of(
                form + "heldOn", PolishDates.format(day),
                form + "present", dice.pick(Texts.PRESENT),
                form + "childHeard", ChildHeard.YES.name(),
                form + "childOpinion", dice.pick(Texts.OPINIONS),
                form + "outcome", ReviewOutcome.STAY_JUSTIFIED.name(),
                form + "conclusions", dice.pick(Texts.growth(child.born, day)) + " " + dice.pick(Texts.CONTACTS)));
    }
}
