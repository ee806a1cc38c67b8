package pl.ostoja.demo.county;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CaseloadHolder;
import pl.ostoja.access.OutsideWorkKind;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.access.TeamId;
import pl.ostoja.assistance.AssistantAbsenceContent;
import pl.ostoja.assistance.AssistantAbsenceId;
import pl.ostoja.reporting.RecordWorkingTime;
import pl.ostoja.shared.Period;

/** Who works in the centre, how much, and for whom. */
public record Office(
        List<Worker> workers, List<RecordWorkingTime> workingTimes, List<Team> teams, List<Holds> caseloads, List<Reads> readers, List<Emergency> emergencies,
        List<Draft> drafts, List<Away> absences, List<Besides> works) {
    public Office {
        workers = List.copyOf(workers);
        workingTimes = List.copyOf(workingTimes);
        teams = List.copyOf(teams);
        caseloads = List.copyOf(caseloads);
        readers = List.copyOf(readers);
        emergencies = List.copyOf(emergencies);
        drafts = List.copyOf(drafts);
        absences = List.copyOf(absences);
        works = List.copyOf(works);
    }

    /** @param left last day of work; null for who works today */
    public record Worker(AccountId id, String login, String name, Role role, LocalDate since, LocalDate left) {}

    /** Those of a role who work today, in the order in which they came. */
    static List<Worker> those(List<Worker> workers, Role role) {
        return workers.stream().filter(worker -> worker.role() == role && worker.left() == null).toList();
    }

    /** Colleagues who share a caseload. */
    public record Team(TeamId id, String name, LocalDate since, List<AccountId> members) {
        public Team {
            members = List.copyOf(members);
        }
    }

    /** Who is responsible for a record, from a day to a day. */
    public record Holds(CaseloadHolder holder, RecordKind kind, UUID record, LocalDate since, LocalDate until, String handedOverWhy) {}

    /** Who alone reads a restricted record. */
    public record Reads(AccountId account, RecordKind kind, UUID record, LocalDate since) {}

    /** A record opened in an emergency; not reviewed yet if nothing was said of it. */
    public record Emergency(AccountId by, RecordKind kind, UUID record, String reason, Instant from, Instant until, Boolean justified, String verdict) {}

    /** @param fields of a form that has not been sent, by their names */
    public record Draft(AccountId by, String form, Instant savedAt, Map<String, String> fields) {
        public Draft {
            fields = Map.copyOf(fields);
        }
    }

    /** An assistant is away. */
    public record Away(AssistantAbsenceId id, AccountId assistant, AssistantAbsenceContent content, List<Stands> deputies) {
        public Away {
            deputies = List.copyOf(deputies);
        }
    }

    /** Who stands in for which family. */
    public record Stands(AccountId deputy, UUID record, Period period) {}

    /** What somebody does besides. */
    public record Besides(AccountId account, OutsideWorkKind kind, String municipality, Period period) {}

    /** With who is away and what people do besides. */
    Office with(List<Away> away, List<Besides> besides) {
        return new Office(workers, workingTimes, teams, caseloads, readers, emergencies, drafts, away, besides);
    }

    /** With more caseloads. */
    Office holding(List<Holds> more) {
        List<Holds> all = Stream.concat(caseloads.stream(), more.stream()).toList();
        return new Office(workers, workingTimes, teams, all, readers, emergencies, drafts, absences, works);
    }

    /** With those who see what was said of families. */
    Office naming(List<Complained> complained) {
        Stream<Reads> named = complained.stream()
                .flatMap(one -> one.named().stream().map(account -> new Reads(account, RecordKind.COMPLAINT, one.id().value(), one.content().receivedOn())));
        return new Office(workers, workingTimes, teams, caseloads, Stream.concat(readers.stream(), named).toList(), emergencies, drafts, absences, works);
    }

    public List<Worker> those(Role role) {
        return those(workers, role);
    }
}
