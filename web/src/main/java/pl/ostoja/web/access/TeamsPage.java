package pl.ostoja.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CaseloadService;
import pl.ostoja.access.TeamDetails;
import pl.ostoja.access.TeamId;
import pl.ostoja.access.TeamService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;

/** Teams and their people: {@code /access/teams}. */
@Named
@ViewScoped
public class TeamsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/access/teams?faces-redirect=true";

    @Inject
    TeamService service;

    @Inject
    CaseloadService people;

    @Inject
    Messages messages;

    private List<TeamDetails> teams;
    private String name;
    private UUID team;
    private UUID member;
    private LocalDate since;

    public void load() {
        teams = service.teams();
    }

    public String create() {
        service.create(name);
        messages.done("access.team.created");
        return AGAIN;
    }

    public String join() {
        service.join(new TeamId(team), new AccountId(member), since);
        messages.done("access.team.joined");
        return AGAIN;
    }

    public String leave(TeamId from, UUID membership) {
        service.leaveAtOnce(from, membership);
        messages.done("access.team.left");
        return AGAIN;
    }

    public List<TeamDetails> getTeams() {
        return teams;
    }

    public List<Choice> getTeamChoices() {
        return teams.stream().map(each -> new Choice(each.id().value(), each.name())).toList();
    }

    public List<Choice> getPeople() {
        return people.colleagues().stream().map(each -> new Choice(each.id().value(), each.name())).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UUID getTeam() {
        return team;
    }

    public void setTeam(UUID team) {
        this.team = team;
    }

    public UUID getMember() {
        return member;
    }

    public void setMember(UUID member) {
        this.member = member;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
