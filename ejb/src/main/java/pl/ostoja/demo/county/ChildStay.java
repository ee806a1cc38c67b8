package pl.ostoja.demo.county;

import java.time.LocalDate;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildDocumentSet;
import pl.ostoja.placement.StayActs;
import pl.ostoja.placement.StayEnding;
import pl.ostoja.placement.StayExtension;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.placement.StayId;
import pl.ostoja.placement.StayPlace;
import pl.ostoja.placement.StayTerms;

/**
 * A stay of a child.
 *
 * @param family null elsewhere than in a family, which has a name then
 * @param end null while it lasts
 */
public record ChildStay(
        StayId id, FosterFamilyId family, String placeName, CareForm form, StayTerms terms, Consents consents, String siblingsApartWhy,
        StayExtension extension, StayEnding end, Course course) {
    ChildStay(
            StayId id, FosterFamilyId family, String placeName, CareForm form, StayTerms terms, Consents consents, String siblingsApartWhy,
            StayExtension extension, StayEnding end) {
        this(id, family, placeName, form, terms, consents, siblingsApartWhy, extension, end, Course.NONE);
    }

    /** What is planned and handed over in the course of a stay. */
    public record Course(LocalDate plannedEndOn, ChildDocumentSet documents, StayActs acts) {
        public static final Course NONE = new Course(null, ChildDocumentSet.NONE, StayActs.NONE);
    }

    public StayFacts facts() {
        return StayFacts.of(id, new StayPlace(family, placeName, form), terms, end, extension, course.documents(), course.acts());
    }

    public LocalDate until() {
        return end == null ? null : end.until();
    }

    public boolean occupies(LocalDate day) {
        return !day.isBefore(terms.since()) && (end == null || day.isBefore(end.until()));
    }

    ChildStay siblingsApart(String why) {
        return new ChildStay(id, family, placeName, form, terms, consents, why, extension, end, course);
    }

    ChildStay agreed(Consents given) {
        return new ChildStay(id, family, placeName, form, terms, given, siblingsApartWhy, extension, end, course);
    }

    ChildStay with(Course other) {
        return new ChildStay(id, family, placeName, form, terms, consents, siblingsApartWhy, extension, end, other);
    }

    ChildStay on(StayTerms other) {
        return new ChildStay(id, family, placeName, form, other, consents, siblingsApartWhy, extension, end, course);
    }

    ChildStay endedBy(StayEnding ended) {
        return new ChildStay(id, family, placeName, form, terms, consents, siblingsApartWhy, extension, ended, course);
    }
}
