package pl.ostoja.reporting;

import java.io.Serializable;
import java.util.List;
import pl.ostoja.access.Colleague;
import pl.ostoja.access.TeamId;

/** Who does the work of duties, by name (RPT-5). */
public record DutyHolders(List<Colleague> workers, List<TeamName> teams) implements Serializable {
    public record TeamName(TeamId id, String name) implements Serializable {}
}
