package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import pl.ostoja.shared.Sex;

/**
 * What the carers wish, or what the worker thinks the family could take on, on a day; a whole version each time. What is not said is null, and anything will do.
 *
 * @param since the day on which it was said
 * @param children how many at most live there at the same time
 * @param siblings whether brothers and sisters together
 * @param disabled whether a child with a disability
 * @param farthest from how far the child may come
 * @param behaviours which behaviours the family can live with
 * @param health which needs of health it can meet
 */
@Embeddable
public record ExpectationContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "side") ExpectationSide side,
        @NotNull @Column(name = "since") LocalDate since,
        @Min(0) @Max(25) @Column(name = "age_from") Integer ageFrom,
        @Min(0) @Max(25) @Column(name = "age_to") Integer ageTo,
        @Enumerated(EnumType.STRING) @Column(name = "sex") Sex sex,
        @Min(1) @Max(20) @Column(name = "children") Integer children,
        @Column(name = "siblings") Boolean siblings,
        @Column(name = "disabled") Boolean disabled,
        @Enumerated(EnumType.STRING) @Column(name = "farthest") Nearness farthest,
        @Size(max = 1000) @Column(name = "behaviours") String behaviours,
        @Size(max = 1000) @Column(name = "health") String health,
        @Size(max = 1000) @Column(name = "remark") String remark)
        implements DatedContent, Serializable {
    /** Until the same side says something else. */
    @Override
    public LocalDate until() {
        return null;
    }

    /** What this version says about one thing; null if nothing. */
    Object said(WishPart part) {
        return switch (part) {
            case AGE -> ageFrom == null && ageTo == null ? null : Arrays.asList(ageFrom, ageTo);
            case SEX -> sex;
            case CHILDREN -> children;
            case SIBLINGS -> siblings;
            case DISABLED -> disabled;
            case DISTANCE -> farthest;
            case BEHAVIOURS -> behaviours;
            case HEALTH -> health;
        };
    }

    /** FST-36: what of a child lies outside of what is said here; what nobody asks for and what is not known lies outside of nothing. */
    Set<WishPart> outside(Asked child) {
        Set<WishPart> outside = EnumSet.noneOf(WishPart.class);
        add(outside, WishPart.AGE, ageFrom != null && child.age() < ageFrom || ageTo != null && child.age() > ageTo);
        add(outside, WishPart.SEX, sex != null && child.sex() != null && sex != child.sex());
        add(outside, WishPart.CHILDREN, children != null && child.thereWithIt() > children);
        add(outside, WishPart.SIBLINGS, Boolean.FALSE.equals(siblings) && child.withSiblings());
        add(outside, WishPart.DISABLED, Boolean.FALSE.equals(disabled) && child.disabled());
        add(outside, WishPart.DISTANCE, farthest != null && !farthest.reaches(child.from()));
        return outside;
    }

    private static void add(Set<WishPart> outside, WishPart part, boolean lies) {
        if (lies) {
            outside.add(part);
        }
    }

    /**
     * What matters of a child to those who say which children they could take.
     *
     * @param age in full years on the first day
     * @param sex null if not known
     * @param thereWithIt how many would live there with the child
     * @param withSiblings whether brothers or sisters come along
     * @param from how near the child comes from, null if not known
     */
    public record Asked(int age, Sex sex, int thereWithIt, boolean withSiblings, boolean disabled, Nearness from) {}
}
