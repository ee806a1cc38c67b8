package pl.ostoja.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Period;

/** Teams and who belongs to them. Whoever joins sees the team's caseload from that day on, whoever leaves does not any more (VIS-3). */
@Stateless
public class TeamService {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    ManagedAccounts managed;

    @Inject
    Clock clock;

    @Allowed({Right.MANAGE_TEAMS, Right.MANAGE_CASELOADS})
    public List<TeamDetails> teams() {
        Map<TeamId, List<TeamDetails.Member>> members = members();
        return em.createQuery("select t from Team t where t.centre = :centre order by t.name", Team.class)
                .setParameter("centre", current.centre())
                .getResultStream()
                .map(team -> new TeamDetails(team.id(), team.name(), members.getOrDefault(team.id(), List.of()), team.version()))
                .toList();
    }

    @Allowed(Right.MANAGE_TEAMS)
    public TeamId create(String name) {
        Team team = new Team(TeamId.next(), current.centre(), name);
        em.persist(team);
        return team.id();
    }

    @Allowed(Right.MANAGE_TEAMS)
    public void rename(TeamId id, String name, long version) {
        Team team = team(id);
        EditConflict.refuseUnlessCurrent(version, team.version());
        team.rename(name);
    }

    /** Somebody joins the team. */
    @Allowed(Right.MANAGE_TEAMS)
    public void join(TeamId id, AccountId account, LocalDate since) {
        CentreId centre = team(id).centre();
        managed.find(account);
        Period time = Period.from(since);
        boolean already = memberships(id).stream().anyMatch(member -> member.account().equals(account) && member.period().overlaps(time));
        if (already) {
            throw new BusinessRuleViolation("VIS-3", "access.violation.memberAlready");
        }
        em.persist(new TeamMembership(centre, id, account, time));
    }

    /** Somebody leaves the team; the day is the last one in it. */
    @Allowed(Right.MANAGE_TEAMS)
    public void leave(TeamId id, UUID membership, LocalDate lastDay) {
        team(id);
        TeamMembership member = memberships(id).stream().filter(each -> each.id().equals(membership)).findFirst().orElseThrow(NotFound::new);
        if (lastDay.isBefore(member.period().since())) {
            em.remove(member);
        } else {
            member.end(lastDay);
        }
    }

    /** As of now: somebody does not belong to the team any more today. */
    @Allowed(Right.MANAGE_TEAMS)
    public void leaveAtOnce(TeamId id, UUID membership) {
        leave(id, membership, LocalDate.now(clock).minusDays(1));
    }

    private Team team(TeamId id) {
        Team team = em.find(Team.class, id);
        if (team == null || !team.centre().equals(current.centre())) {
            throw new NotFound();
        }
        return team;
    }

    private List<TeamMembership> memberships(TeamId id) {
        return em.createQuery("select m from TeamMembership m where m.team = :team", TeamMembership.class).setParameter("team", id).getResultList();
    }

    private Map<TeamId, List<TeamDetails.Member>> members() {
        return em.createQuery(
                        """
                        select m, a.name from TeamMembership m, Account a where a.id = m.account and m.centre = :centre
                        and (m.period.until is null or m.period.until >= :today)""",
                        Object[].class)
                .setParameter("centre", current.centre())
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .map(row -> Map.entry(((TeamMembership) row[0]).team(), member((TeamMembership) row[0], (String) row[1])))
                .sorted(Comparator.comparing(entry -> entry.getValue().name()))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static TeamDetails.Member member(TeamMembership membership, String name) {
        return new TeamDetails.Member(membership.id(), membership.account(), name, membership.period());
    }
}
