package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Colleague;
import pl.ostoja.access.Deputies;
import pl.ostoja.access.DeputyRow;

/** Puts together for which families of those who are away somebody stands in; in four statements, however many are away. */
@ApplicationScoped
class AbsenceCover {
    @Inject
    AssistantAbsences absences;

    @Inject
    Deputies deputies;

    List<AssistantAbsenceDetails> of(Collection<AssistantAbsence> found, LocalDate today) {
        List<AccountId> accounts = found.stream().map(AssistantAbsence::account).distinct().toList();
        List<AssistantAbsences.Held> held = absences.held(accounts);
        List<DeputyRow> standing = deputies.of(found.stream().map(absence -> absence.id().value()).toList());
        Map<AccountId, String> names = absences.names(accounts);
        Set<AccountId> away = absences.away(standing.stream().map(row -> row.deputy().id()).distinct().toList(), today);
        return found.stream().map(absence -> details(absence, held, standing, names, away, today)).toList();
    }

    private static AssistantAbsenceDetails details(
            AssistantAbsence absence, List<AssistantAbsences.Held> held, List<DeputyRow> standing, Map<AccountId, String> names, Set<AccountId> away, LocalDate today) {
        LocalDate day = day(absence.content(), today);
        Map<Object, DeputyRow> byFamily = standing.stream()
                .filter(row -> row.absence().equals(absence.id().value()) && row.period().contains(day))
                .collect(Collectors.toMap(DeputyRow::record, row -> row));
        Stream<CoveredFamily> families = held.stream()
                .filter(one -> one.account().equals(absence.account()) && one.lastsOn(day))
                .map(one -> covered(one.family(), byFamily.get(one.family().id().value()), away));
        Colleague assistant = new Colleague(absence.account(), names.get(absence.account()));
        return new AssistantAbsenceDetails(absence.id(), assistant, absence.content(), day, families.toList(), absence.version());
    }

    private static CoveredFamily covered(AssistanceCase family, DeputyRow deputy, Set<AccountId> away) {
        boolean nobody = deputy == null;
        return new CoveredFamily(
                family.id(), family.content().label(), family.fileNumber(), nobody ? null : deputy.deputy(), nobody ? null : deputy.period(),
                !nobody && away.contains(deputy.deputy().id()));
    }

    /** Of which day the families are: today, the first day of what is to come, the last of what is over. */
    private static LocalDate day(AssistantAbsenceContent content, LocalDate today) {
        if (content.since().isAfter(today)) {
            return content.since();
        }
        return content.until() != null && content.until().isBefore(today) ? content.until() : today;
    }
}
