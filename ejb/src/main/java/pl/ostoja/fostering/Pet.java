package pl.ostoja.fostering;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;

/** An animal that lives with the family. */
@Entity
@Audited("FAMILY_PET")
@Table(name = "fostering_pet")
@SQLRestriction("removed_on is null")
class Pet extends FamilyFact<PetContent> {
    @Embedded
    private PetContent content;

    protected Pet() {}

    Pet(FamilyFactId id, CentreId centre, FosterFamilyId family, PetContent content) {
        super(id, centre, family);
        this.content = content;
    }

    @Override
    PetContent content() {
        return content;
    }

    @Override
    void become(PetContent corrected) {
        content = corrected;
    }

    PetDetails details() {
        return new PetDetails(id(), family(), content, version());
    }
}
