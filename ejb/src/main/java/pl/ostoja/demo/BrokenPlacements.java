package pl.ostoja.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.demo.county.ChildFile;
import pl.ostoja.demo.county.ChildStay;
import pl.ostoja.demo.county.County;
import pl.ostoja.offer.DisruptedBy;
import pl.ostoja.placement.CareForm;

/** Stays from which a child had to move to another family: for one of them each side is the reason. Follows from the files, and so invents no move. */
final class BrokenPlacements {
    private final County county;

    BrokenPlacements(County county) {
        this.county = county;
    }

    /** @param next where the child lived from the day on which it had to leave */
    record Broken(ChildFile child, ChildStay first, ChildStay next, DisruptedBy by) {
        String reason() {
            return switch (by) {
                case CHILD -> "Dziecko nie czuło się tam dobrze i prosiło o zmianę.";
                case CARERS -> "Choroba jednego z opiekunów; rodzina nie dała rady.";
                case PARENTS -> "Konflikt rodziców dziecka z opiekunami.";
                case AUTHORITY -> "Sąd zmienił miejsce umieszczenia.";
            };
        }
    }

    /** The latest moves first. */
    List<Broken> all() {
        List<Broken> all = new ArrayList<>();
        for (ChildFile child : county.children().reversed()) {
            if (all.size() < DisruptedBy.values().length && !child.restricted()) {
                move(child).map(first -> new Broken(child, first, after(child, first), DisruptedBy.values()[all.size()])).findFirst().ifPresent(all::add);
            }
        }
        return all;
    }

    /** From a family in which the child was to stay; nobody came or went with it. */
    private Stream<ChildStay> move(ChildFile child) {
        return child.stays().stream().filter(stay -> isLasting(stay) && stay.end() != null && isAlone(child, stay)).filter(stay -> {
            ChildStay next = after(child, stay);
            return next != null && isLasting(next) && !next.family().equals(stay.family());
        });
    }

    private static boolean isLasting(ChildStay stay) {
        return stay.family() != null && !stay.form().takesEmergencies() && stay.form() != CareForm.RESPITE_FAMILY;
    }

    private boolean isAlone(ChildFile child, ChildStay stay) {
        return county.children().stream()
                .filter(other -> !other.id().equals(child.id()))
                .flatMap(other -> other.stays().stream())
                .noneMatch(other -> stay.family().equals(other.family()) && stay.until().equals(other.until()));
    }

    private static ChildStay after(ChildFile child, ChildStay stay) {
        return child.stays().stream().filter(next -> next.terms().since().equals(stay.until())).findFirst().orElse(null);
    }
}
