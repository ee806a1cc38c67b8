package pl.ostoja.contact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import pl.ostoja.authority.ContactLimit;
import pl.ostoja.authority.ContactLimitHeld;
import pl.ostoja.authority.ContactLimits;
import pl.ostoja.authority.LegalFacts;

/** What can be planned of contacts. */
final class PlanRules {
    private PlanRules() {}

    /** CON-4: for one person and one way there is one plan on a day. */
    static void refuseSecond(PlanContent content, Collection<PlanContent> others) {
        others.stream()
                .filter(other -> other.isAboutTheSame(content) && other.period().overlaps(content.period()))
                .findFirst()
                .ifPresent(other -> {
                    throw ContactRules.violation("CON-4", "secondPlan", other.period().since());
                });
    }

    /** CON-5: nobody agrees on what is forbidden on a day of the plan; the court has to change its ruling first (KRO art. 113⁵). */
    static void refuseForbidden(PlanContent content, LegalFacts facts) {
        ContactLimit forbids = forbiddenFrom(content.period().since(), content, facts);
        if (forbids != null) {
            throw ContactRules.violation("CON-5", "planForbidden", forbids);
        }
    }

    /** CON-6: what stands against the plan on one of its days from that one on, ruled before or after it was agreed on; null if nothing does. */
    static ContactLimit forbiddenFrom(LocalDate day, PlanContent content, LegalFacts facts) {
        LocalDate first = day.isBefore(content.period().since()) ? content.period().since() : day;
        List<ContactLimitHeld> limits = ContactLimits.during(first, content.period().until(), content.person().value(), facts);
        return ContactRules.forbids(content.kind(), content.isSupervised(), limits);
    }
}
