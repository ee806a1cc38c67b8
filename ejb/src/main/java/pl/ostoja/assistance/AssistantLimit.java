package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CaseloadGiven;
import pl.ostoja.access.CaseloadRoom;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.access.OutsideWorkKind;
import pl.ostoja.access.OutsideWorkNoted;
import pl.ostoja.access.OutsideWorks;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.access.Workers;
import pl.ostoja.centre.CentreId;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.CurrentPolicies;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Policies;
import pl.ostoja.law.Policy;

/** AST-4, AST-11 and AAB-5 wherever a family is given to somebody: the account's row is locked first, so that two cannot take the last place at once. */
@ApplicationScoped
class AssistantLimit {
    private static final String HELD =
            """
            select a.id.value, a.name, c from Account a
            left join Caseload k on k.account = a.id and k.kind = ASSISTANCE and k.period.since <= :day and (k.period.until is null or k.period.until >= :day)
            left join AssistanceCase c on c.id.value = k.record and c.ownership.centre = a.centre
            where a.centre = :centre and a.disabledAt is null and exists (select r.id from RoleGrant r where r.account = a.id and r.role = FAMILY_ASSISTANT
                and r.period.since <= :day and (r.period.until is null or r.period.until >= :day))""";

    private static final String STOOD_IN_FOR =
            """
            select a.id.value, a.name, c from Deputy s join Account a on a.id = s.deputy
            join Caseload k on k.record = s.record and k.account = s.account and k.period.since <= :day and (k.period.until is null or k.period.until >= :day)
            join AssistanceCase c on c.id.value = s.record
            where s.centre = :centre and s.kind = ASSISTANCE and s.period.since <= :day and (s.period.until is null or s.period.until >= :day)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Workers workers;

    @Inject
    AssistantAbsences absences;

    @Inject
    OutsideWorks works;

    @Inject
    CurrentLaw law;

    @Inject
    CurrentPolicies policies;

    @Inject
    AssistanceCases cases;

    @Inject
    Clock clock;

    /** @param state as which the family would be held */
    void refuseFull(AssistanceCase found, CaseState state, AccountId assistant, LocalDate since) {
        workers.lock(assistant);
        CaseContent content = found.content();
        AssistantAbsenceRules.checkNotSuspended(absences.of(assistant, null), since);
        OutsideWorkRules.check(List.of(content), works.socialWorkerIn(assistant, since));
        growsOn(assistant, since).forEach(day -> {
            int added = AssistantRoom.weight(state, content.kind(), content.difficulty(), policies.of(found.centre(), day));
            AssistantRoom.refuseUnlessRoom(room(found.centre(), day, found.id()), assistant, added);
        });
    }

    /** The day, and the later ones on which the assistant is given one more family: on the others there is no less room. */
    private Stream<LocalDate> growsOn(AccountId assistant, LocalDate since) {
        return Stream.concat(Stream.of(since), workers.starts(assistant, RecordKind.ASSISTANCE, since).stream());
    }

    /** AAB-3, AAB-6: who stands in works as an assistant; room is asked for only where a centre has it that such families count. */
    void refuseAsDeputy(CentreId centre, List<AssistanceCase> families, AccountId deputy, LocalDate day) {
        workers.lock(deputy);
        OutsideWorkRules.check(families.stream().map(AssistanceCase::content).toList(), works.socialWorkerIn(deputy, day));
        Policies answers = policies.of(centre, day);
        int added = answers.get(Policy.DEPUTY_COUNTS_TO_CASELOAD)
                ? families.stream().mapToInt(family -> weight(family, held -> held.standing().on(day), answers)).sum()
                : 0;
        AssistantRoom.refuseUnlessRoom(room(centre, day, null), deputy, added);
    }

    /** AST-11: whoever works with families there hands them over first. */
    void refuseThere(@Observes OutsideWorkNoted noted) {
        if (noted.kind() == OutsideWorkKind.SOCIAL_WORKER) {
            LocalDate since = noted.period().since();
            List<CaseContent> families = em.createQuery(
                            """
                            select c from Caseload k join AssistanceCase c on c.id.value = k.record where k.account = :account and k.kind = ASSISTANCE
                            and (k.period.until is null or k.period.until >= :since)""",
                            AssistanceCase.class)
                    .setParameter("account", noted.account())
                    .setParameter("since", since)
                    .getResultStream()
                    .map(AssistanceCase::content)
                    .toList();
            OutsideWorkRules.check(families, List.of(noted.municipality()));
        }
    }

    /** Families may be held by others than assistants too; for them the act sets no limit. */
    void refuseFull(@Observes CaseloadGiven given) {
        AccountId holder = given.holder().account();
        if (given.kind() == RecordKind.ASSISTANCE && holder != null && workers.works(holder, Role.FAMILY_ASSISTANT, given.since())) {
            AssistanceCase found = em.find(AssistanceCase.class, new AssistanceCaseId(given.record()));
            refuseFull(found, found.standing().on(given.since()), holder, given.since());
        }
    }

    /**
     * All assistants of the centre with what their families stand for on a day, the one with most room first; in one statement beside those of the law, in two
     * where those count for which somebody stands in (AAB-6).
     *
     * @param but a family that counts for nobody; null for none
     */
    CaseloadRoom room(CentreId centre, LocalDate day, AssistanceCaseId but) {
        Policies answers = policies.of(centre, day);
        Map<AccountId, CaseloadShare> shares = new HashMap<>();
        List<Object[]> held = rows(HELD, centre, day);
        Function<AssistanceCase, CaseState> states = states(held, day);
        for (Object[] row : held) {
            AssistanceCase family = (AssistanceCase) row[2];
            add(shares, row, family == null || family.id().equals(but) ? 0 : weight(family, states, answers));
        }
        if (answers.get(Policy.DEPUTY_COUNTS_TO_CASELOAD)) {
            List<Object[]> stoodInFor = rows(STOOD_IN_FOR, centre, day);
            Function<AssistanceCase, CaseState> theirs = states(stoodInFor, day);
            stoodInFor.stream()
                    .filter(row -> shares.containsKey(new AccountId((UUID) row[0])))
                    .forEach(row -> add(shares, row, weight((AssistanceCase) row[2], theirs, answers)));
        }
        List<CaseloadShare> roomFirst =
                shares.values().stream().sorted(Comparator.comparingLong(CaseloadShare::records).thenComparing(CaseloadShare::name)).toList();
        return new CaseloadRoom(roomFirst, law.on(day).whole(LegalNumber.ASSISTANT_MAX_FAMILIES));
    }

    private static void add(Map<AccountId, CaseloadShare> shares, Object[] row, int weight) {
        AccountId account = new AccountId((UUID) row[0]);
        shares.merge(account, new CaseloadShare(account, (String) row[1], weight), (one, more) -> new CaseloadShare(account, one.name(), one.records() + weight));
    }

    /** How families stood on the day: those of the past as their steps of then say, without what has come since. */
    private Function<AssistanceCase, CaseState> states(List<Object[]> rows, LocalDate day) {
        if (!day.isBefore(LocalDate.now(clock))) {
            return family -> family.standing().on(day);
        }
        List<UUID> families = rows.stream().map(row -> (AssistanceCase) row[2]).filter(Objects::nonNull).map(family -> family.id().value()).toList();
        Map<AssistanceCaseId, List<CaseStepContent>> steps = cases.contentsOf(families);
        return family -> CaseCourse.on(family.content().kind(), steps.getOrDefault(family.id(), List.of()), day);
    }

    private static int weight(AssistanceCase family, Function<AssistanceCase, CaseState> states, Policies answers) {
        return AssistantRoom.weight(states.apply(family), family.content().kind(), family.content().difficulty(), answers);
    }

    private List<Object[]> rows(String query, CentreId centre, LocalDate day) {
        return em.createQuery(query, Object[].class)
                .setParameter("centre", centre)
                .setParameter("day", day)
                .getResultList();
    }
}
