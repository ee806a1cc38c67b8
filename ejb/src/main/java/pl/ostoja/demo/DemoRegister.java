package pl.ostoja.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Delegation;
import pl.ostoja.fostering.EditFamily;
import pl.ostoja.fostering.FamilyDetails;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.fostering.Household;
import pl.ostoja.people.Address;
import pl.ostoja.people.AddressKind;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.register.EnterChild;
import pl.ostoja.register.EnterFamily;
import pl.ostoja.register.RegisterEntryId;
import pl.ostoja.register.RegisterService;
import pl.ostoja.register.RegisterSheet;
import pl.ostoja.register.SeenSection;
import pl.ostoja.register.SheetSectionDetails;

/** What was entered in the central register in the demonstration: some children and families, of whom some have changed since. */
@ApplicationScoped
public class DemoRegister {
    private static final int SOME = 6;
    private static final int CHANGED = 2;
    private static final int DAYS_AGO = 1;
    private static final String CHILDREN =
            """
            select c.id from Child c where c.ownership.restricted = false and c.id.value in (select s.child.value from Stay s where s.until is null)
            and c.person.value in (select t.person.value from Kinship t where t.kind = MOTHER and t.until is null)
            order by substring(c.fileNumber, 1, 4), length(c.fileNumber), c.fileNumber""";
    private static final String FAMILIES =
            """
            select f.id from FosterFamily f where f.ownership.restricted = false
            and f.id.value in (select h.family.value from StandingHeld h where h.standing = ACTIVE and h.period.until is null)
            order by substring(f.fileNumber, 1, 7), length(f.fileNumber), f.fileNumber""";

    @PersistenceContext
    EntityManager em;

    @Inject
    RegisterService register;

    @Inject
    ChildService children;

    @Inject
    FosterFamilyService families;

    @Inject
    Delegation delegation;

    @Inject
    Clock clock;

    /** Once, like the county. */
    @ActivateRequestContext
    public void enterIfNothingIs() {
        delegation.actFor(em.createQuery("select a.id from Account a where a.login = 'organizator'", AccountId.class).getSingleResult());
        if (em.createQuery("select count(e) from RegisterEntry e", Long.class).getSingleResult() == 0) {
            List<ChildId> entered = some(CHILDREN, ChildId.class);
            List<FosterFamilyId> known = some(FAMILIES, FosterFamilyId.class);
            LocalDate day = LocalDate.now(clock).minusDays(DAYS_AGO);
            entered.forEach(child -> register.enterChild(new EnterChild(RegisterEntryId.next(), child, day, all(register.child(child).sheet()))));
            known.forEach(family -> register.enterFamily(new EnterFamily(RegisterEntryId.next(), family, day, all(register.family(family).sheet()))));
            entered.stream().limit(CHANGED).forEach(this::mothersMove);
            known.stream().limit(CHANGED).forEach(this::familyMoves);
        }
    }

    private <T> List<T> some(String jpql, Class<T> type) {
        return em.createQuery(jpql, type).setMaxResults(SOME).getResultList();
    }

    private static List<SeenSection> all(RegisterSheet sheet) {
        return sheet.sections().stream()
                .filter(SheetSectionDetails::isMarkable)
                .map(section -> new SeenSection(section.section(), section.fingerprint()))
                .toList();
    }

    private void mothersMove(ChildId child) {
        ChildDetails file = children.details(child);
        PersonId mother = file.relatives().stream().filter(row -> row.kind() == KinshipKind.MOTHER).findFirst().orElseThrow().person().id();
        children.moveTo(child, mother, AddressKind.RESIDENCE, address("12"), false, LocalDate.now(clock));
    }

    private void familyMoves(FosterFamilyId family) {
        FamilyDetails file = families.details(family);
        Household now = file.household();
        Household moved = new Household(now.label(), address("3"), now.addressProtected(), now.phone(), now.agreedMaximum(), now.ready());
        families.edit(new EditFamily(family, moved, file.version()));
    }

    private static Address address(String house) {
        return new Address("ul. Pokazowa", house, null, "45-000", "Opole", "1661011");
    }
}
