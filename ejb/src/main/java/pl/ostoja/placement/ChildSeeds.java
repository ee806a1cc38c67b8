package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.access.OfficeSeeds;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeded;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.people.PersonId;

/** Children of a {@link Seeding}, their stays and what was sent because of them. */
public final class ChildSeeds {
    private final Seeding seeding;
    private final CentreId centre;
    private final OfficeSeeds office;

    public ChildSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
        this.office = new OfficeSeeds(seeding, centre);
    }

    /**
     * The file of a child.
     *
     * @param prepared by whom the steps towards leaving care were written down, if there are any
     * @param restricted by whom it was restricted; null if it is not
     */
    public void child(
            ChildId id, PersonId person, String number, CareNeeds needs, LocalDate registeredOn, LeavingCare leaving, Entered entered, Entered prepared,
            Entered restricted) {
        Child child = new Child(id, centre, person, number, needs, registeredOn);
        Seeded made = seeding.made(child, id.value(), entered);
        if (restricted != null) {
            child.restrict(true);
            made.changed(restricted);
        }
        if (!leaving.equals(LeavingCare.NOTHING_YET)) {
            child.prepareToLeave(new LeavingCareData(leaving.mentorNamedOn(), leaving.programmeApprovedOn()));
            made.changed(prepared);
        }
        made.done();
    }

    /** Where a child stays, before it ends. */
    public record Begun(StayId id, ChildId child, FosterFamilyId family, String placeName, CareForm form, StayTerms terms, Consents consents, String siblingsApartWhy) {}

    /** How it ended. */
    public record Ended(StayEnding how, Entered entered) {}

    /** That it may last longer. */
    public record Extended(StayExtension extension, Entered entered) {}

    /** What was planned, handed over and done by courts and counties meanwhile. */
    public record Course(LocalDate plannedEndOn, ChildDocumentSet documents, StayActs acts, LocalDate day, Entered entered) {}

    /**
     * A stay, and through whom it is seen.
     *
     * @param extended null if it was not
     * @param course null if nothing was
     * @param ended null while it lasts
     */
    public void stay(Begun begun, Entered entered, Extended extended, Course course, Ended ended) {
        StayPlace place = new StayPlace(begun.family(), begun.placeName(), begun.form());
        Stay stay = new Stay(begun.id(), centre, begun.child(), place, begun.terms(), begun.consents(), begun.siblingsApartWhy());
        Seeded made = seeding.made(stay, begun.id().value(), entered);
        if (extended != null) {
            stay.extend(extended.extension());
            made.changed(extended.entered());
        }
        if (course != null) {
            stay.accompany(course.documents());
            stay.concern(course.acts(), course.day());
            stay.planEnd(course.plannedEndOn(), course.plannedEndOn());
            made.changed(course.entered());
        }
        if (ended != null) {
            stay.end(ended.how());
            made.changed(ended.entered());
        }
        made.done();
        if (begun.family() != null) {
            office.link(begun.id().value(), begun.child().value(), begun.family().value(), stay.since(), stay.until());
        }
    }

    public void notice(UUID id, ChildId child, RecordNotice notice, Entered entered) {
        seeding.made(new SentNotice(centre, child, notice), id, entered).done();
    }
}
