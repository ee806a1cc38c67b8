package pl.ostoja.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CaseloadCount;
import pl.ostoja.access.CaseloadService;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.access.Caseloads;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Role;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.Law;
import pl.ostoja.law.LegalNumber;

/** The caseloads of coordinators and assistants against their limits. */
@ApplicationScoped
class CaseloadQueries {
    /** RPT-7: children of one mother are one family; a child whose mother is not known is one by itself. */
    private static final String FAMILIES_OF_ASSISTANTS =
            """
            select new pl.ostoja.access.CaseloadShare(a.id, a.name, count(distinct coalesce(
                (select min(cast(m.relative.value as string)) from Kinship m where m.person = c.person and m.kind = MOTHER and m.until is null),
                cast(c.person.value as string))))
            from Account a
            left join Caseload k on k.account = a.id and k.kind = CHILD and k.period.since <= :today and (k.period.until is null or k.period.until >= :today)
            left join Child c on c.id.value = k.record and c.ownership.centre = a.centre
            where a.centre = :centre and a.disabledAt is null and exists (select r.id from RoleGrant r where r.account = a.id and r.role = FAMILY_ASSISTANT
                and r.period.since <= :today and (r.period.until is null or r.period.until >= :today))
            group by a.id, a.name order by a.name""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caseloads caseloads;

    @Inject
    CaseloadService lists;

    @Inject
    CurrentLaw law;

    @Inject
    CurrentCaller caller;

    /** All for who manages caseloads, the own one for others; in three statements. */
    List<CaseloadFigure> figures(LocalDate today) {
        boolean manages = caller.get().may(Right.MANAGE_CASELOADS);
        Law now = law.on(today);
        Map<RecordKind, Map<UUID, Long>> lengths = manages ? lengths() : null;
        Stream<CaseloadFigure> coordinators = coordinators(today).stream()
                .map(share -> figure(share, Role.COORDINATOR, now, LegalNumber.COORDINATOR_MAX_FAMILIES, RecordKind.FAMILY, lengths));
        Stream<CaseloadFigure> assistants = families(today).stream()
                .map(share -> figure(share, Role.FAMILY_ASSISTANT, now, LegalNumber.ASSISTANT_MAX_FAMILIES, RecordKind.CHILD, lengths));
        AccountId me = caller.get().account();
        return Stream.concat(coordinators, assistants).filter(figure -> manages || figure.worker().equals(me)).toList();
    }

    /** The coordinators of today by name. */
    List<CaseloadShare> coordinators(LocalDate today) {
        return caseloads.shares(caller.centre(), Role.COORDINATOR, RecordKind.FAMILY, today);
    }

    private List<CaseloadShare> families(LocalDate today) {
        return em.createQuery(FAMILIES_OF_ASSISTANTS, CaseloadShare.class)
                .setParameter("centre", caller.centre())
                .setParameter("today", today)
                .getResultList();
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
