package pl.ostoja.settlement;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.facility.StaySpent;
import pl.ostoja.placement.ChildId;

/**
 * All that is written down of what a child's care costs, each in order of time.
 *
 * @param away circumstances that follow from absences in the child's file (SET-90)
 * @param supplement what of the supplement for a disability does not go with the certificates today, null if nothing does (SET-96)
 * @param undecided the first days of the episodes of care for which nobody has decided yet who pays
 */
public record ChildCosts(
        ChildId child,
        List<CircumstanceDetails> circumstances,
        List<Circumstance> away,
        List<ExpenseDetails> expenses,
        List<PayersDetails> payers,
        List<AgreementDetails> agreements,
        List<StaySpent> facilities,
        SupplementDoubt supplement,
        List<LocalDate> undecided) {}
