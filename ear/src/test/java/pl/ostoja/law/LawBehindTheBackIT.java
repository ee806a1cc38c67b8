package pl.ostoja.law;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.centre.CentreId;

/** PAR-11: what another server records holds here at once. The other server is played by statements that pass all our classes by. */
@ServiceTest
@Tag("h2")
class LawBehindTheBackIT {
    private static final LocalDate FAR_AHEAD = LocalDate.of(2190, 1, 1);

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Inject
    CurrentLaw law;

    @Inject
    CurrentPolicies policies;

    @Inject
    Clock clock;

    @Test
    void aNumberRecordedElsewhereHoldsInTheNextTransaction() throws Exception {
        LocalDate from = latest().plusDays(1);
        int before = law.on(from).whole(LegalNumber.CAP_RPOT_EXT);

        insert(
                """
                insert into law_parameter (id, code, amount, unit, valid_from, article, source, evidence, recorded_by_name, recorded_at)
                values (?1, 'CAP_RPOT_EXT', ?2, 'PERSONS', ?3, 'art. 109', 'Dz.U.', 'VERIFIED', 'Inny serwer', ?4)""",
                UUID.randomUUID(), before + 1, from, clock.instant());

        assertThat(law.on(from).whole(LegalNumber.CAP_RPOT_EXT)).isEqualTo(before + 1);
    }

    @Test
    void anAnswerChosenElsewhereHoldsInTheNextTransaction() throws Exception {
        CentreId centre = CentreId.next();
        assertThat(policies.of(centre, FAR_AHEAD).get(Policy.MOTION_ALERT_M)).isEqualTo(1);

        insert(
                """
                insert into law_policy (id, centre_id, code, choice, valid_from, reason, recorded_by_name, recorded_at)
                values (?1, ?2, 'MOTION_ALERT_M', '3', ?3, 'Ustalenie', 'Inny serwer', ?4)""",
                UUID.randomUUID(), centre.value(), FAR_AHEAD, clock.instant());

        assertThat(policies.of(centre, FAR_AHEAD).get(Policy.MOTION_ALERT_M)).isEqualTo(3);
    }

    @Test
    void oneTransactionSeesOneBook() throws Exception {
        transaction.begin();
        try {
            assertThat(law.book()).isSameAs(law.book());
        } finally {
            transaction.rollback();
        }
        assertThat(law.book()).as("and the next one the same, as nothing has changed").isSameAs(law.book());
    }

    /** Rows of former runs stay, as everything in this table does. */
    private LocalDate latest() {
        LocalDate last = em.createQuery("select max(p.validFrom) from LawParameter p where p.number = CAP_RPOT_EXT", LocalDate.class).getSingleResult();
        return last.isBefore(FAR_AHEAD) ? FAR_AHEAD : last;
    }

    private void insert(String sql, Object... values) throws Exception {
        transaction.begin();
        var statement = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
        }
        statement.executeUpdate();
        transaction.commit();
    }
}
