package pl.ostoja.placement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The answer to "may this child live with this family?". Every answer carries the form the stay would have and remarks:
 * what the law prefers but does not demand.
 */
public sealed interface Suitability {

    /** The form of the stay this family would give this child. */
    CareForm form();

    List<Finding> remarks();

    /** Whether the child may be placed once these consents have been given. */
    default boolean isAllowedWith(Set<Consent> given) {
        return switch (this) {
            case Suitable ignored -> true;
            case NeedsConsent needs -> given.containsAll(needs.consents());
            case Unsuitable ignored -> false;
        };
    }

    /** The same with one remark more. */
    default Suitability with(Finding remark) {
        List<Finding> more = Stream.concat(remarks().stream(), Stream.of(remark)).toList();
        return switch (this) {
            case Suitable yes -> new Suitable(yes.form(), more);
            case NeedsConsent asks -> new NeedsConsent(asks.form(), asks.consents(), asks.reasons(), more);
            case Unsuitable no -> new Unsuitable(no.form(), no.reasons(), more);
        };
    }

    /** Nothing stands in the way. The family's general consent to a placement (UWR art. 36) is asked of every family. */
    record Suitable(CareForm form, List<Finding> remarks) implements Suitability {
        public Suitable {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Allowed once everyone named has agreed.
     *
     * @param reasons why consent is needed, at least one
     */
    record NeedsConsent(CareForm form, Set<Consent> consents, List<Finding> reasons, List<Finding> remarks)
            implements Suitability {
        public NeedsConsent {
            consents = Set.copyOf(consents);
            reasons = List.copyOf(reasons);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Not allowed, whoever agrees.
     *
     * @param reasons all of them, at least one
     */
    record Unsuitable(CareForm form, List<Finding> reasons, List<Finding> remarks) implements Suitability {
        public Unsuitable {
            reasons = List.copyOf(reasons);
            remarks = List.copyOf(remarks);
        }
    }
}
