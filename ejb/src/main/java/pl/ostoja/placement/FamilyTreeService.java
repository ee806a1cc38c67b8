package pl.ostoja.placement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.people.FamilyTree;
import pl.ostoja.people.Kinships;

/** The family of a child as it was on any day. */
@Stateless
public class FamilyTreeService {
    @Inject
    Children children;

    @Inject
    ChildPages pages;

    @Inject
    Kinships kinships;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** @param asked null for today */
    @Allowed(Right.SEE_CHILDREN)
    public AboutChild<FamilyTree> tree(ChildId id, LocalDate asked) {
        Child child = children.require(id);
        trail.seen(child.centre().value(), ChildService.AUDIT_KIND, id.value(), "family tree");
        LocalDate today = LocalDate.now(clock);
        return new AboutChild<>(pages.of(child, today), kinships.treeOf(child.person(), asked == null ? today : asked));
    }
}
