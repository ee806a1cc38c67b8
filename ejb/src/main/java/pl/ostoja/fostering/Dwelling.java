package pl.ostoja.fostering;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;

/** In what a family lives, for a time. */
@Entity
@Audited("FAMILY_DWELLING")
@Table(name = "fostering_dwelling")
@SQLRestriction("removed_on is null")
class Dwelling extends FamilyFact<DwellingContent> {
    @Embedded
    private DwellingContent content;

    protected Dwelling() {}

    Dwelling(FamilyFactId id, CentreId centre, FosterFamilyId family, DwellingContent content) {
        super(id, centre, family);
        this.content = content;
    }

    @Override
    DwellingContent content() {
        return content;
    }

    @Override
    void become(DwellingContent corrected) {
        content = corrected;
    }

    DwellingDetails details() {
        return new DwellingDetails(id(), family(), content, version());
    }
}
