package pl.ostoja.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.BreakGlassService;
import pl.ostoja.access.CaseloadHolder;
import pl.ostoja.access.CaseloadService;
import pl.ostoja.access.Delegation;
import pl.ostoja.access.OpenBreakGlass;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RestrictionService;
import pl.ostoja.access.TeamId;
import pl.ostoja.access.TeamService;
import pl.ostoja.placement.ChildService;

/** What goes on between the colleagues of the demonstration: who works with whom, what not everybody sees, what the head has still to look at. */
@ApplicationScoped
@Transactional
class DemoOffice {
    @Inject
    CaseloadService caseloads;

    @Inject
    TeamService teams;

    @Inject
    RestrictionService restrictions;

    @Inject
    BreakGlassService emergencies;

    @Inject
    ChildService children;

    @Inject
    Delegation delegation;

    /** The assistant works with the parents of these children, so that they may go home. */
    void assist(AccountId assistant, List<DemoChildren.Made> siblings, LocalDate since) {
        siblings.forEach(child -> caseloads.assign(RecordKind.CHILD, child.id().value(), CaseloadHolder.person(assistant), since));
    }

    void team(String name, List<AccountId> members, LocalDate since) {
        TeamId team = teams.create(name);
        members.forEach(member -> teams.join(team, member, since));
    }

    void restrict(DemoChildren.Made child, AccountId reader) {
        restrictions.restrict(RecordKind.CHILD, child.id().value(), "Dziecko jest krewnym osoby zatrudnionej w ośrodku.", List.of(reader));
    }

    /** Somebody needed a colleague's file at night and gave it back; the head has not reviewed it yet. */
    void emergency(AccountId by, DemoChildren.Made child) {
        String fileNumber = children.details(child.id()).fileNumber();
        String reason = "Policja odnalazła dziecko w nocy, a koordynator prowadzący jest na urlopie.";
        delegation.actFor(by);
        emergencies.open(new OpenBreakGlass(RecordKind.CHILD, fileNumber, reason, 2));
        emergencies.openNow().forEach(use -> emergencies.end(use.id()));
        delegation.actAsSystem(DemoAccounts.CENTRE);
    }
}
