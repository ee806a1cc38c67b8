package pl.ostoja.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;

@ServiceTest
@Tag("h2")
class SchemaIT {
    @PersistenceContext
    EntityManager em;

    @Test
    void everyMigrationHasRun() {
        assertThat(count("select count(*) from flyway_schema_history where success")).isPositive();
        assertThat(count("select count(*) from flyway_schema_history where not success")).isZero();
    }

    @Test
    void everyEntityFindsItsTableAndColumns() {
        var schema = em.getEntityManagerFactory().unwrap(SessionFactory.class).getSchemaManager();

        assertThatCode(schema::validateMappedObjects).doesNotThrowAnyException();
    }

    private long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
