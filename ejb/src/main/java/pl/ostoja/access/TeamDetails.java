package pl.ostoja.access;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import pl.ostoja.shared.Period;

/** A team with its people of today and those who are still to come. */
public record TeamDetails(TeamId id, String name, List<Member> members, long version) implements Serializable {

    /** Somebody's time in the team. */
    public record Member(UUID id, AccountId account, String name, Period period) implements Serializable {}
}
