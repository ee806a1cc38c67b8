package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Subject;
import pl.ostoja.law.Due;
import pl.ostoja.shared.Explanation;

/** What is owed about the contracts of a family, past and next (FST-47, FST-49). */
public final class ContractDuties {
    /** FST-47. */
    public static final DutyKind CONTRACT_REQUEST = new DutyKind(
            "fostering.duty.CONTRACT_REQUEST", "CONTRACT_REQUEST", "FST-47", "art. 55 ust. 1b UWR", DutyCategory.FOSTER_FAMILY, Responsible.ORGANISER);
    /** FST-49. */
    public static final DutyKind FAMILY_MOVED =
            new DutyKind("fostering.duty.FAMILY_MOVED", "FAMILY_MOVED", "FST-49", "art. 54 ust. 7 UWR", DutyCategory.FOSTER_FAMILY, Responsible.COUNTY_HEAD);

    private final ContractFacts facts;
    private final ContractLaw law;
    private final Consumer<Duty> sink;

    private ContractDuties(ContractFacts facts, ContractLaw law, Consumer<Duty> sink) {
        this.facts = facts;
        this.law = law;
        this.sink = sink;
    }

    public static List<DutyKind> kinds() {
        return List.of(CONTRACT_REQUEST, FAMILY_MOVED);
    }

    /** Gives every duty, open and done, to the sink. */
    public static void derive(ContractFacts facts, ContractLaw law, Consumer<Duty> sink) {
        ContractDuties duties = new ContractDuties(facts, law, sink);
        facts.requests().forEach(duties::settle);
        facts.dwellings().stream().filter(lives -> lives.content().isElsewhere()).forEach(duties::decide);
    }

    /** FST-47: within a month of the request a contract is made, or refused; after that the family may go to another county. */
    private void settle(ContractFacts.Asked asked) {
        LocalDate since = asked.content().since();
        duty(CONTRACT_REQUEST, asked.id(), since, law.requestDue(since), settled(asked), "fostering.why.requestDue");
    }

    private DutyState settled(ContractFacts.Asked asked) {
        ContractRequestContent content = asked.content();
        return facts.contracts().stream()
                .map(ContractFacts.Made::basis)
                .filter(basis -> basis != null && basis.request() != null && basis.request().value().equals(asked.id()))
                .findFirst()
                .map(ContractBasis::signedOn)
                .or(() -> Stream.ofNullable(content.refusedOn()).findFirst())
                .map(DutyState::fulfilled)
                .orElseGet(() -> content.withdrawnOn() == null ? open(content.since()) : DutyState.ended(content.withdrawnOn(), Explanation.of("fostering.ended.requestWithdrawn")));
    }

    /** FST-49: whoever goes to live elsewhere while a contract runs has it ended, or is told in writing that it goes on. */
    private void decide(ContractFacts.Lives lives) {
        LocalDate since = lives.content().since();
        if (facts.isProfessionalOn(since)) {
            facts.contracts().stream()
                    .map(ContractFacts.Made::term)
                    .filter(term -> term.isMovedUnder(since))
                    .findFirst()
                    .ifPresent(term -> duty(FAMILY_MOVED, lives.id(), since, law.movedDue(since), decided(lives.content(), term), "fostering.why.moved"));
        }
    }

    private DutyState decided(DwellingContent dwelling, ContractTerm term) {
        if (dwelling.allowedOn() != null) {
            return DutyState.fulfilled(dwelling.allowedOn());
        }
        if (term.endedOn() != null) {
            return DutyState.fulfilled(term.endedOn());
        }
        return dwelling.until() == null ? DutyState.OPEN : DutyState.ended(dwelling.until().plusDays(1), Explanation.of("fostering.ended.movedBack"));
    }

    private DutyState open(LocalDate since) {
        LocalDate ended = facts.endedOn();
        return ended == null || ended.isBefore(since) ? DutyState.OPEN : DutyState.ended(ended, Explanation.of(FamilyStanding.ENDED));
    }

    private void duty(DutyKind kind, UUID about, LocalDate anchor, Due due, DutyState state, String why) {
        sink.accept(kind.duty(about, anchor).concerning(Subject.ofFamily(facts.family())).due(due).because(why, anchor, due.legal()).is(state));
    }
}
