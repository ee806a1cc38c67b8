package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;

/** A version of what the carers wish, or of what their worker thinks. */
@Entity
@Audited("FAMILY_EXPECTATION")
@Table(name = "fostering_expectation")
@SQLRestriction("removed_on is null")
class Expectation extends FamilyFact<ExpectationContent> {
    @Embedded
    private ExpectationContent content;

    /** Who wrote it down. */
    @Column(name = "author")
    private String author;

    protected Expectation() {}

    Expectation(FamilyFactId id, CentreId centre, FosterFamilyId family, ExpectationContent content, String author) {
        super(id, centre, family);
        this.content = content;
        this.author = author;
    }

    @Override
    ExpectationContent content() {
        return content;
    }

    @Override
    void become(ExpectationContent corrected) {
        content = corrected;
    }

    ExpectationDetails details() {
        return new ExpectationDetails(id(), family(), content, author, version());
    }
}
