package pl.ostoja.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.audit.AuditChains;
import pl.ostoja.audit.AuditVerdict;
import pl.ostoja.audit.AuditWalk;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.centre.Contact;
import pl.ostoja.centre.DescribeCentre;
import pl.ostoja.demo.county.ChildFile;
import pl.ostoja.demo.county.County;
import pl.ostoja.demo.county.CountyGenerator;
import pl.ostoja.demo.county.CountyOrder;
import pl.ostoja.demo.county.Human;
import pl.ostoja.duty.Duties;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.CurrentPolicies;
import pl.ostoja.law.LawBook;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonDetails;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.AllChildren;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.SearchService;
import pl.ostoja.schema.BulkInsert;

/** What the loader wrote is what the application reads: facts, duties, keys of the search, the trail. */
@ServiceTest
@Tag("h2")
class CountyLoaderIT {
    private static final int CHILDREN = 60;

    @Resource(lookup = "java:jboss/datasources/OstojaDS")
    DataSource database;

    @Resource
    UserTransaction transaction;

    @Inject
    CurrentLaw law;

    @Inject
    Clock clock;

    @Inject
    AllChildren children;

    @Inject
    People people;

    @Inject
    Duties duties;

    @Inject
    AuditChains trail;

    @Inject
    CurrentPolicies policies;

    @Inject
    SearchService search;

    @Inject
    CurrentCaller caller;

    @Inject
    DemoCounty demonstration;

    @Inject
    CentreRegister centres;

    @Test
    void theApplicationReadsWhatTheLoaderWrote() throws Exception {
        CentreId centre = CentreId.next();
        caller.become(Caller.system(centre));
        transaction.begin();
        County county = load(centre);
        transaction.commit();
        transaction.begin();
        demonstration.fillIfEmpty();
        assertThat(centres.name(DemoAccounts.CENTRE)).as("who has counties is given no other").isEmpty();

        Map<UUID, ChildFile> files = county.children().stream().collect(Collectors.toMap(child -> child.id().value(), Function.identity()));
        Map<UUID, CareFacts> facts = children.facts(files.keySet());
        assertThat(facts).hasSameSizeAs(files).allSatisfy((id, care) -> {
            CareFacts invented = files.get(id).care();
            assertThat(care.stays()).isEqualTo(invented.stays());
            assertThat(care.notices()).containsExactlyInAnyOrderElementsOf(invented.notices());
            assertThat(care.leaving()).isEqualTo(invented.leaving());
        });
        Map<PersonId, PersonDetails> known = people.details(county.people().stream().map(one -> one.id()).toList());
        assertThat(county.people()).allSatisfy(person -> assertThat(known.get(person.id()).data()).isEqualTo(person.data()));
        assertThat(policies.choices(centre))
                .containsExactlyInAnyOrderElementsOf(county.settings().choices().stream().map(one -> new PolicyChoice(one.code(), one.choice(), one.validFrom())).toList());
        assertThat(duties.check(centre)).isEmpty();

        var head = trail.head(centre.value()).orElseThrow();
        assertThat(head.entries()).isGreaterThan(1000);
        assertThat(trail.walk(head, AuditWalk.START, (int) head.entries() + 1).verdict()).isInstanceOf(AuditVerdict.Whole.class);

        Map<PersonId, PersonData> persons = county.people().stream().collect(Collectors.toMap(Human::id, Human::data));
        ChildFile child = county.children().stream().filter(one -> persons.get(one.person()).pesel() != null).findFirst().orElseThrow();
        assertThat(search.search(persons.get(child.person()).pesel().digits()).toString()).contains(child.id().toString());
        transaction.rollback();
    }

    private County load(CentreId centre) throws Exception {
        LawBook book = law.book();
        County county = CountyGenerator.county(new CountyOrder(999, LocalDate.now(clock), Lands.demonstration(), CHILDREN, 1), book);
        System.setProperty("ostoja.demo", "true");
        try (Connection connection = database.getConnection()) {
            DescribeCentre described = new DescribeCentre("Zmyślony " + centre, "Z", Contact.NONE, null);
            new CentreLoader(book, "no password", new BulkInsert(connection), true).load(centre, described, county);
        } finally {
            System.clearProperty("ostoja.demo");
        }
        return county;
    }
}
