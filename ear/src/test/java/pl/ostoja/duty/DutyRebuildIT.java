package pl.ostoja.duty;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Role;
import pl.ostoja.access.TestAccounts;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.job.JobRow;
import pl.ostoja.job.JobService;
import pl.ostoja.law.AddLegalNumber;
import pl.ostoja.law.ChoosePolicy;
import pl.ostoja.law.LawService;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.PolicyService;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.PlaceChild;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.shared.PageRequest;

/** DUT-3: a change of the law or of a centre's reading changes the duties without anybody doing anything. */
@ServiceTest
@Tag("h2")
class DutyRebuildIT {
    private static final LocalDate FAR_AHEAD = LocalDate.of(2180, 1, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @PersistenceContext
    EntityManager em;

    @Inject
    PolicyService policies;

    @Inject
    LawService law;

    @Inject
    DutyService duties;

    @Inject
    JobService jobs;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    FosterFamilyService families;

    @Inject
    TestAccounts accounts;

    @Inject
    CurrentCaller caller;

    @Resource
    UserTransaction transaction;

    private CentreId centre;
    private ChildId child;

    @BeforeEach
    void placeAChild() {
        centre = CentreId.next();
        caller.become(Caller.system(centre));
        child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk"));
        var family = families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, "Nowiccy"));
        placements.place(PlaceChild.of(child, family, CareFixture.byCourtFrom(CareFixture.DAY)));
    }

    /** The motion is due 18 months after 16 September 2026, on 16 March 2028; it wants attention one month before, as recommended, or three. */
    @Test
    void aCentresChoiceStartsAJobThatRecomputesItsDuties() {
        assertThat(alertOfTheMotion()).isEqualTo(LocalDate.of(2028, 2, 16));
        accounts.become(accounts.create(centre, Role.HEAD));

        policies.choose(new ChoosePolicy("MOTION_ALERT_M", "3", LONG_AGO, "Ustalenie zespołu"));

        awaitTheJob();
        assertThat(alertOfTheMotion()).isEqualTo(LocalDate.of(2027, 12, 16));
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    @Test
    void aTermOfTheLawStartsAJobForAllCentresAndAnAmountNone() {
        accounts.become(accounts.create(null, Role.ADMINISTRATOR));

        law.add(addition(LegalNumber.SETTLING_IN));
        assertThat(myJobs()).isEmpty();
        law.add(addition(LegalNumber.BLUE_CARD_MONITORING_M));

        awaitTheJob();
        caller.become(Caller.system(centre));
        assertThat(duties.check()).as("DUT-2").isEmpty();
    }

    @Test
    void aRebuildMendsWhatIsWrong() throws Exception {
        accounts.become(accounts.create(centre, Role.HEAD));
        spoil();
        assertThat(duties.lastCheck()).as("before the first night").isEmpty();
        assertThat(duties.check()).as("spoiled").isNotEmpty();
        assertThat(duties.lastCheck()).hasValueSatisfying(last -> assertThat(last.differences()).isEqualTo(duties.check().size()));

        duties.rebuild();

        awaitTheJob();
        assertThat(duties.check()).as("DUT-2 after the rebuild").isEmpty();
        assertThat(duties.lastCheck()).hasValueSatisfying(last -> assertThat(last.differences()).isZero());
    }

    private void awaitTheJob() {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (myJobs().getFirst().state().isActive() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(myJobs()).singleElement().satisfies(job -> {
            assertThat(job.kind()).isEqualTo(DutyRebuild.NAME);
            assertThat(job.outcome().key()).isEqualTo("duty.rebuilt");
        });
    }

    private List<JobRow> myJobs() {
        return jobs.mine(PageRequest.page(1)).rows();
    }

    private LocalDate alertOfTheMotion() {
        return em.createQuery("select d.alertOn from DutyItem d where d.child = :child and d.kind = 'MOTION_18_FAMILY'", LocalDate.class)
                .setParameter("child", child.value())
                .getSingleResult();
    }

    /** Rows of former runs stay, as everything in that table does. */
    private AddLegalNumber addition(LegalNumber number) {
        var newest = law.history(number).getFirst();
        var from = newest.validFrom().isBefore(FAR_AHEAD) ? FAR_AHEAD : newest.validFrom().plusDays(1);
        return new AddLegalNumber(number, BigDecimal.TEN, from, null, newest.article(), "Dz.U. 2180 poz. 1");
    }

    private void spoil() throws Exception {
        transaction.begin();
        em.createQuery("update DutyItem d set d.legal = :wrong where d.child = :child")
                .setParameter("wrong", FAR_AHEAD)
                .setParameter("child", child.value())
                .executeUpdate();
        transaction.commit();
    }
}
