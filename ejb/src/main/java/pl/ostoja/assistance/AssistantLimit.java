package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CaseloadGiven;
import pl.ostoja.access.CaseloadRoom;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.access.Caseloads;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.CurrentPolicies;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Policies;

/** AST-4 wherever a family is given to somebody: the account's row is locked first, so that two cannot take the last place at once. */
@ApplicationScoped
class AssistantLimit {
    private static final String HELD =
            """
            select a.id.value, a.name, c from Account a
            left join Caseload k on k.account = a.id and k.kind = ASSISTANCE and k.period.since <= :day and (k.period.until is null or k.period.until >= :day)
            left join AssistanceCase c on c.id.value = k.record
            where a.centre = :centre and a.disabledAt is null and exists (select r.id from RoleGrant r where r.account = a.id and r.role = FAMILY_ASSISTANT
                and r.period.since <= :day and (r.period.until is null or r.period.until >= :day))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caseloads caseloads;

    @Inject
    CurrentLaw law;

    @Inject
    CurrentPolicies policies;

    /** @param state as which the family would be held */
    void refuseFull(AssistanceCase found, CaseState state, AccountId assistant, LocalDate since) {
        caseloads.lock(assistant);
        CaseContent content = found.content();
        int added = AssistantRoom.weight(state, content.kind(), content.difficulty(), policies.of(found.centre(), since));
        AssistantRoom.refuseUnlessRoom(room(found.centre(), since, found.id()), assistant, added);
    }

    /** Families may be held by others than assistants too; for them the act sets no limit. */
    void refuseFull(@Observes CaseloadGiven given) {
        AccountId holder = given.holder().account();
        if (given.kind() == RecordKind.ASSISTANCE && holder != null && caseloads.works(holder, Role.FAMILY_ASSISTANT, given.since())) {
            AssistanceCase found = em.find(AssistanceCase.class, new AssistanceCaseId(given.record()));
            refuseFull(found, found.standing().on(given.since()), holder, given.since());
        }
    }

    /**
     * All assistants of the centre with what their families stand for on a day, the one with most room first; in one statement beside those of the law.
     *
     * @param but a family that counts for nobody; null for none
     */
    CaseloadRoom room(CentreId centre, LocalDate day, AssistanceCaseId but) {
        Policies answers = policies.of(centre, day);
        Map<AccountId, CaseloadShare> shares = new HashMap<>();
        for (Object[] row : rows(centre, day)) {
            AccountId account = new AccountId((UUID) row[0]);
            AssistanceCase held = (AssistanceCase) row[2];
            int weight = held == null || held.id().equals(but)
                    ? 0
                    : AssistantRoom.weight(held.standing().on(day), held.content().kind(), held.content().difficulty(), answers);
            shares.merge(account, new CaseloadShare(account, (String) row[1], weight), (one, more) -> new CaseloadShare(account, one.name(), one.records() + weight));
        }
        List<CaseloadShare> roomFirst =
                shares.values().stream().sorted(Comparator.comparingLong(CaseloadShare::records).thenComparing(CaseloadShare::name)).toList();
        return new CaseloadRoom(roomFirst, law.on(day).whole(LegalNumber.ASSISTANT_MAX_FAMILIES));
    }

    private List<Object[]> rows(CentreId centre, LocalDate day) {
        return em.createQuery(HELD, Object[].class)
                .setParameter("centre", centre)
                .setParameter("day", day)
                .getResultList();
    }
}
