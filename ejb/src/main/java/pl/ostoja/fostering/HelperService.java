package pl.ostoja.fostering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.duty.Duties;

/** Who helps a family with the children and in the house: asked for, employed, gone (UWR art. 57(1a), 64(2)). What is owed follows at once (FST-42). */
@Stateless
public class HelperService {
    @Inject
    FamilyFactBook facts;

    @Inject
    FosterFamilies families;

    @Inject
    Duties duties;

    @Allowed(Right.EDIT_FAMILIES)
    public FamilyFactId record(@Valid RecordHelper command) {
        FamilyFactId id = facts.record(
                FamilyHelper.class, command.id(), command.family(),
                family -> new FamilyHelper(command.id(), family.centre(), family.id(), command.content()),
                (content, others, today) -> HelperRules.check(content, today));
        follow(facts.found(FamilyHelper.class, id));
        return id;
    }

    @Allowed(Right.EDIT_FAMILIES)
    public void correct(@Valid CorrectHelper command) {
        follow(facts.correct(
                FamilyHelper.class, command.id(), command.version(), command.reason(), command.content(),
                (content, others, today) -> HelperRules.check(content, today)));
    }

    /** Takes away what was written down by mistake. */
    @Allowed(Right.EDIT_FAMILIES)
    public void remove(FamilyFactId id, long version, @NotBlank String reason) {
        renewDuties(facts.remove(FamilyHelper.class, id, version, reason));
    }

    @Allowed(Right.SEE_FAMILIES)
    public HelperDetails details(FamilyFactId id) {
        return facts.visible(FamilyHelper.class, id).details();
    }

    private void follow(FamilyHelper helper) {
        if (helper.content().substitute()) {
            HelperRules.checkSubstitute(helper.content(), FormHeld.on(helper.content().since(), families.forms(List.of(helper.family()))));
        }
        renewDuties(helper);
    }

    private void renewDuties(FamilyHelper helper) {
        facts.flush();
        duties.refresh(helper.centre(), List.of(helper.family().value()));
    }
}
