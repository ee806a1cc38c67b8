package pl.ostoja.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.Kinships;
import pl.ostoja.people.PersonId;

/** Where persons are named, by the catalogue of the database; and rows that name them for which services would need the whole life of a child. */
@ApplicationScoped
public class NamedFixture {
    private static final String REFERENCES =
            """
            select k.table_name, k.column_name from information_schema.referential_constraints r
            join information_schema.key_column_usage k on k.constraint_name = r.constraint_name and k.constraint_schema = r.constraint_schema
            join information_schema.table_constraints u on u.constraint_name = r.unique_constraint_name and u.constraint_schema = r.unique_constraint_schema
            where lower(u.table_name) = 'people_person' order by 1, 2""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Kinships kinships;

    /** A table, a dot, a column. */
    public List<String> columns() {
        List<?> rows = em.createNativeQuery(REFERENCES).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> (row[0] + "." + row[1]).toLowerCase(Locale.ROOT))
                .toList();
    }

    public long count(String column, PersonId person) {
        String[] parts = column.split("\\.");
        return ((Number) em.createNativeQuery("select count(*) from %s where %s = ?1".formatted(parts[0], parts[1]))
                        .setParameter(1, person.value())
                        .getSingleResult())
                .longValue();
    }

    @Transactional
    public void relate(PersonId person, PersonId relative, KinshipKind kind) {
        kinships.relate(person, relative, kind, null);
        em.flush();
    }

    @Transactional
    public void absence(CentreId centre, UUID child, PersonId person) {
        insert("""
                absence_absence (id, centre_id, child_id, kind, since, until, person_id, version)
                values (?1, ?2, ?3, 'HOME_LEAVE', date '2026-05-01', date '2026-05-03', ?4, 0)""", centre, child, person);
    }

    @Transactional
    public void complaint(CentreId centre, UUID family, PersonId person) {
        insert("""
                fostering_complaint (id, centre_id, restricted, file_number, registered_on, family_id, kind, subject, received_on, out_of_hours, about,
                carer_id, child_id, reporter_kind, version) values (?1, ?2, true, 'SK 1', date '2026-05-01', ?3, 'ALLEGATION', 'NEGLECT', date '2026-05-01',
                false, 'x', ?4, ?4, 'ANONYMOUS', 0)""", centre, family, person);
    }

    @Transactional
    public void extraJob(CentreId centre, UUID family, PersonId person) {
        insert("fostering_extra_job (id, centre_id, family_id, person_id, what, since, version) values (?1, ?2, ?3, ?4, 'x', date '2026-05-01', 0)", centre, family, person);
    }

    @Transactional
    public void intervention(CentreId centre, UUID family, PersonId person) {
        insert("""
                protection_intervention (id, centre_id, case_id, person_id, started_at, worker, assessed_at, police_officer, medic, medic_kind,
                child_helped, placed_with, place, version) values (?1, ?2, ?3, ?4, current_timestamp, 'x', current_timestamp, 'x', 'x', 'PARAMEDIC',
                true, 'CLOSE_PERSON', 'x', 0)""", centre, family, person);
    }

    @Transactional
    public void invitation(CentreId centre, UUID child, PersonId person) {
        UUID meeting = UUID.randomUUID();
        run("""
                insert into review_meeting (id, centre_id, child_id, meets_on, meets_at, place, version)
                values (?1, ?2, ?3, date '2026-05-01', '10:00', 'x', 0)""", meeting, centre.value(), child);
        run("""
                insert into review_invitation (id, centre_id, child_id, meeting_id, invitee_role, person_id, version)
                values (?1, ?2, ?3, ?4, 'MOTHER', ?5, 0)""", UUID.randomUUID(), centre.value(), child, meeting, person.value());
    }

    private void insert(String what, CentreId centre, UUID file, PersonId person) {
        run("insert into " + what, UUID.randomUUID(), centre.value(), file, person.value());
    }

    private void run(String sql, UUID... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
