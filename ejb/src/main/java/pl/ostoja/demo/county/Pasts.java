package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;

/** What was before children came to where they live now: days in emergency care, another family, an earlier placement that ended at home. */
final class Pasts {
    private final Dice dice;
    private final Dice rare;
    private final Stories stories;
    private final Places places;

    Pasts(Dice dice, Dice rare, Stories stories, Places places) {
        this.dice = dice;
        this.rare = rare;
        this.stories = stories;
        this.places = places;
    }

    void tell(Settlers.Group group) {
        List<ChildDraft> children = group.children();
        EndReason moved = group.form().isFamilyBased() ? EndReason.TRANSFER_FAMILY_CARE : EndReason.TRANSFER_INSTITUTION;
        LocalDate first = group.since();
        boolean urgent = group.form() == CareForm.EMERGENCY_FAMILY;
        if (!urgent && dice.chance(0.3) && !places.emergency.isEmpty()) {
            first = earlier(children, urgently(children, first, moved), first);
        } else if (!urgent && dice.chance(0.2)) {
            first = earlier(children, firstElsewhere(children, first, moved), first);
        }
        if (dice.chance(0.06)) {
            LocalDate home = first.minusDays(dice.between(100, 900));
            earlier(children, new Stories.Chapter(another(children), home.minusDays(dice.between(60, 500)), home, LegalBasis.COURT_ORDER, EndReason.RETURN_TO_FAMILY), home);
        }
    }

    /** In an emergency family; those from ten years on often in a facility, which may keep them for a shorter time. */
    private Stories.Chapter urgently(List<ChildDraft> children, LocalDate until, EndReason moved) {
        int days = dice.chance(0.15) ? dice.between(125, 225) : dice.between(12, 118);
        LegalBasis basis = dice.pick(List.of(LegalBasis.COURT_ORDER, LegalBasis.COURT_ORDER, LegalBasis.POLICE_BORDER_GUARD, LegalBasis.ART_12A, LegalBasis.REQUEST_PARENT_CHILD_THIRD_PARTY));
        Home family = dice.pick(places.emergency);
        boolean oldEnough = !children.getLast().born.plusYears(Settlers.OLD_ENOUGH_FOR_FACILITY).isAfter(until.minusDays(days));
        if (!oldEnough || rare.chance(0.4)) {
            return new Stories.Chapter(family, until.minusDays(days), until, basis, moved);
        }
        int shorter = rare.chance(0.25) ? rare.between(94, 150) : rare.between(12, 85);
        return new Stories.Chapter(rare.pick(places.intervention), until.minusDays(shorter), until, basis, moved);
    }

    /** In another family, or now and then with people whom the child knew, until a family was found. */
    private Stories.Chapter firstElsewhere(List<ChildDraft> children, LocalDate until, EndReason moved) {
        int days = dice.between(90, 900);
        Home family = another(children);
        if (children.size() > 1 || rare.chance(0.85)) {
            return new Stories.Chapter(family, until.minusDays(days), until, LegalBasis.COURT_ORDER, moved);
        }
        int shorter = rare.chance(0.2) ? rare.between(186, 260) : rare.between(40, 180);
        return new Stories.Chapter(Places.untrained(rare.pick(Texts.UNTRAINED)), until.minusDays(shorter), until, LegalBasis.COURT_ORDER, moved);
    }

    /** A family that they did not come to next. */
    private Home another(List<ChildDraft> children) {
        List<Home> others = places.lasting().stream()
                .filter(home -> children.stream().noneMatch(child -> home.family().id.equals(child.stays.getFirst().family())))
                .toList();
        return dice.pick(others);
    }

    private LocalDate earlier(List<ChildDraft> children, Stories.Chapter chapter, LocalDate first) {
        boolean born = children.getFirst().born.plusDays(10).isBefore(chapter.from());
        return born && stories.live(children, chapter).isPresent() ? chapter.from() : first;
    }
}
