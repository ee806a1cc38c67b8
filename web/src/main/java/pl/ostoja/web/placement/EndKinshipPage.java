package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.people.RelativeRow;
import pl.ostoja.shared.NotFound;

/** Ends a kinship, or takes back one that was written down by mistake. */
@Named
@ViewScoped
public class EndKinshipPage extends ChildChangePage {
    private static final long serialVersionUID = 1L;

    @Inject Clock clock;

    private RelativeRow relative;
    private UUID tie;
    private LocalDate lastDay;
    private String why;

    @Override
    protected void opened() {
        relative = getDetails().relatives().stream().filter(row -> tie != null && tie.equals(row.tie())).findFirst().orElseThrow(NotFound::new);
        lastDay = LocalDate.now(clock);
    }

    public String end() {
        children.endKinship(getChild(), tie, lastDay, why);
        return toChild("/placement/family", "placement.kinship.ended");
    }

    public RelativeRow getRelative() {
        return relative;
    }

    public UUID getTie() {
        return tie;
    }

    public void setTie(UUID tie) {
        this.tie = tie;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
