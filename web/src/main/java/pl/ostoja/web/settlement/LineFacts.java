package pl.ostoja.web.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.settlement.Category;
import pl.ostoja.settlement.LineDetails;

/** Where a page shows the facts that a line of a settlement follows from: {@code #{lineFacts.of(line, child)}}. */
@Named
@ApplicationScoped
public class LineFacts {

    /** The address of the page within the application. */
    public String of(LineDetails line, ChildDetails child) {
        if (line.category() == Category.INSTITUTION) {
            return "/settlement/prices";
        }
        return isOfSeenFamily(line, child) ? FamilyCostsPage.AT + "?family=" + line.fact() : "/settlement/costs?child=" + child.id();
    }

    /** What the family costs stands with the family; a stay tells it only to whom sees it. */
    private static boolean isOfSeenFamily(LineDetails line, ChildDetails child) {
        return child.stays().stream().anyMatch(stay -> stay.family() != null && stay.family().value().equals(line.fact()));
    }
}
