package pl.ostoja.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CaseloadHolder;
import pl.ostoja.access.CaseloadRow;
import pl.ostoja.access.CaseloadService;
import pl.ostoja.access.RecordCaseloads;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.TeamId;
import pl.ostoja.access.TeamService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;

/** Who is responsible for one record: {@code /access/assign?kind=…&record=…}. */
@Named
@ViewScoped
public class AssignPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseloadService service;

    @Inject
    TeamService teams;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private RecordKind kind;
    private UUID record;
    private RecordCaseloads held;
    private UUID person;
    private UUID team;
    private UUID instead;
    private LocalDate since;
    private String reason;
    private boolean tasksToo = true;

    public void load() {
        held = service.ofRecord(kind, record);
        since = LocalDate.now(clock);
    }

    /** Gives the record to somebody, in the place of somebody else or beside them. */
    public String assign() {
        var holder = new CaseloadHolder(person == null ? null : new AccountId(person), team == null ? null : new TeamId(team));
        if (instead == null) {
            service.assign(kind, record, holder, since);
        } else {
            service.handOver(instead, holder, since, reason, tasksToo);
        }
        return done("access.assign.done");
    }

    public String end(UUID id) {
        service.end(id, LocalDate.now(clock).minusDays(1), reason);
        return done("access.assign.ended");
    }

    private String done(String key) {
        messages.done(key);
        return "/access/assign?faces-redirect=true&kind=" + kind + "&record=" + record;
    }

    /** Whether somebody holds it still. */
    public boolean lasts(CaseloadRow row) {
        return row.period().isOpen() || !row.period().until().isBefore(LocalDate.now(clock));
    }

    public List<Choice> getPresent() {
        return held.rows().stream().filter(this::lasts).map(row -> new Choice(row.id(), row.holder())).toList();
    }

    public List<Choice> getPeople() {
        return service.colleagues().stream().map(each -> new Choice(each.id().value(), each.name())).toList();
    }

    public List<Choice> getTeams() {
        return teams.teams().stream().map(each -> new Choice(each.id().value(), each.name())).toList();
    }

    public RecordCaseloads getHeld() {
        return held;
    }

    public RecordKind getKind() {
        return kind;
    }

    public void setKind(RecordKind kind) {
        this.kind = kind;
    }

    public UUID getRecord() {
        return record;
    }

    public void setRecord(UUID record) {
        this.record = record;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public UUID getTeam() {
        return team;
    }

    public void setTeam(UUID team) {
        this.team = team;
    }

    public UUID getInstead() {
        return instead;
    }

    public void setInstead(UUID instead) {
        this.instead = instead;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isTasksToo() {
        return tasksToo;
    }

    public void setTasksToo(boolean tasksToo) {
        this.tasksToo = tasksToo;
    }
}
