package pl.ostoja.benchmark.pages;

import jakarta.annotation.Resource;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The children of a centre by plain SQL: no rights asked for, nothing noted, nothing translated. */
@Named
@ViewScoped
public class BareChildren implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String CENTRE =
            " from placement_child c where c.centre_id = (select centre_id from access_account where login = 'organizator@001')";

    @Resource(lookup = "java:jboss/datasources/OstojaDS")
    private transient DataSource database;

    private final LazyDataModel<Map<String, Object>> model = new Model();

    public LazyDataModel<Map<String, Object>> getModel() {
        return model;
    }

    private final class Model extends LazyDataModel<Map<String, Object>> {
        private static final long serialVersionUID = 1;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement("select count(*)" + CENTRE);
                    var found = statement.executeQuery()) {
                found.next();
                return found.getInt(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public List<Map<String, Object>> load(int first, int size, Map<String, SortMeta> sorted, Map<String, FilterMeta> filters) {
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement("""
                            select p.last_name || ' ' || p.first_name child, c.file_number, p.born, coalesce(f.label, s.place_name) place, s.since,
                                (select min(d.legal_on) from duty_item d where d.child_id = c.id and d.state = 'OPEN') next_duty
                            from (select * %s) c join people_person p on p.id = c.person_id
                            left join placement_stay s on s.child_id = c.id and s.until is null
                            left join fostering_family f on f.id = s.family_id
                            order by p.sort_key, c.id offset ? rows fetch next ? rows only"""
                            .formatted(CENTRE))) {
                statement.setInt(1, first);
                statement.setInt(2, size);
                return rows(statement.executeQuery());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static List<Map<String, Object>> rows(ResultSet found) throws SQLException {
            List<Map<String, Object>> rows = new ArrayList<>();
            while (found.next()) {
                Map<String, Object> row = new HashMap<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.put(found.getMetaData().getColumnLabel(column), found.getObject(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
