package pl.ostoja.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CaseloadCount;
import pl.ostoja.access.CaseloadService;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Role;
import pl.ostoja.access.Workers;
import pl.ostoja.assistance.AssistantService;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.Law;
import pl.ostoja.law.LegalNumber;

/** The caseloads of coordinators and assistants against their limits. */
@ApplicationScoped
class CaseloadQueries {
    @Inject
    Workers workers;

    @Inject
    AssistantService assistants;

    @Inject
    CaseloadService lists;

    @Inject
    CurrentLaw law;

    @Inject
    CurrentCaller caller;

    /** All for who manages caseloads, the own one for others; in a handful of statements. */
    List<CaseloadFigure> figures(LocalDate today) {
        boolean manages = caller.get().may(Right.MANAGE_CASELOADS);
        Law now = law.on(today);
        Map<RecordKind, Map<UUID, Long>> lengths = manages ? lengths() : null;
        Stream<CaseloadFigure> coordinators = coordinators(today).stream()
                .map(share -> figure(share, Role.COORDINATOR, now, LegalNumber.COORDINATOR_MAX_FAMILIES, RecordKind.FAMILY, lengths));
        Stream<CaseloadFigure> ofAssistants = families().stream()
                .map(share -> figure(share, Role.FAMILY_ASSISTANT, now, LegalNumber.ASSISTANT_MAX_FAMILIES, RecordKind.ASSISTANCE, lengths));
        AccountId me = caller.get().account();
        return Stream.concat(coordinators, ofAssistants).filter(figure -> manages || figure.worker().equals(me)).toList();
    }

    /** The coordinators of today by name. */
    List<CaseloadShare> coordinators(LocalDate today) {
        return workers.shares(caller.centre(), Role.COORDINATOR, RecordKind.FAMILY, today);
    }

    /** RPT-7: the assistants of today by name, with what their families count for. Others than these and those who give out families see none of it. */
    private List<CaseloadShare> families() {
        boolean concerned = caller.get().may(Right.MANAGE_CASELOADS) || caller.get().may(Right.SEE_ASSISTANCE);
        return concerned ? assistants.assistants().shares().stream().sorted(Comparator.comparing(CaseloadShare::name)).toList() : List.of();
    }

    private Map<RecordKind, Map<UUID, Long>> lengths() {
        return lists.counts().stream()
                .collect(Collectors.groupingBy(CaseloadCount::kind, Collectors.toMap(CaseloadCount::holder, CaseloadCount::records)));
    }

    private static CaseloadFigure figure(
            CaseloadShare share, Role role, Law law, LegalNumber most, RecordKind holds, Map<RecordKind, Map<UUID, Long>> lengths) {
        int limit = law.whole(most);
        Long records = lengths == null ? null : lengths.getOrDefault(holds, Map.of()).getOrDefault(share.account().value(), 0L);
        return new CaseloadFigure(
                share.account(), share.name(), role, share.records(), limit, law.article(most), Load.of(share.records(), limit), holds, records);
    }
}
