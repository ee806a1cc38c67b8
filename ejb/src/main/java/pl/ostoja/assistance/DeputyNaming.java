package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Deputies;
import pl.ostoja.access.RecordKind;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Period;

/** Says who stands in for an assistant who is away. */
@ApplicationScoped
class DeputyNaming {
    private static final System.Logger LOG = System.getLogger(DeputyNaming.class.getName());

    @Inject
    AssistantAbsences absences;

    @Inject
    AssistantLimit limit;

    @Inject
    Deputies deputies;

    /** @param chosen null for all families that the assistant holds from the day on; there have to be some if one is named */
    void name(AssistantAbsence absence, AssistanceCaseId chosen, AccountId deputy, LocalDate today) {
        Period needed = needed(absence.content(), today);
        List<AssistanceCase> families = absences.held(List.of(absence.account())).stream()
                .filter(held -> held.lastsOn(needed.since()) && (chosen == null || held.family().id().equals(chosen)))
                .map(AssistantAbsences.Held::family)
                .toList();
        if (chosen != null && families.isEmpty()) {
            throw new NotFound();
        }
        List<AssistantAbsenceContent> away = absences.of(deputy, null);
        AssistantAbsenceRules.checkDeputy(deputy.equals(absence.account()), away, needed);
        limit.refuseAsDeputy(absence.centre(), families, deputy, needed.since());
        for (AssistanceCase family : families) {
            deputies.name(absence.centre(), absence.absent(), RecordKind.ASSISTANCE, family.id().value(), deputy, needed.since());
        }
        LOG.log(System.Logger.Level.INFO, "absence {0}: {1} stands in for {2} families", absence.id(), deputy, families.size());
    }

    /** From today, or from its first day, to the end. */
    private static Period needed(AssistantAbsenceContent content, LocalDate today) {
        LocalDate since = content.since().isBefore(today) ? today : content.since();
        if (content.until() != null && content.until().isBefore(since)) {
            throw new BusinessRuleViolation("AAB-3", "assistance.violation.absenceOver", content.until());
        }
        return new Period(since, content.until());
    }
}
