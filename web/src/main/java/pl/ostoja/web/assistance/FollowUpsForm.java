package pl.ostoja.web.assistance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.assistance.FollowUp;
import pl.ostoja.task.TaskId;

/** What is to be done because of a visit: some rows, of which those count that say something. */
public class FollowUpsForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 3;
    private static final int USUAL_DAYS = 14;

    private final List<Row> rows = Stream.generate(Row::new).limit(ROWS).toList();

    /** A day is offered, so that a few words are enough. */
    void offer(LocalDate today) {
        rows.forEach(row -> row.until = today.plusDays(USUAL_DAYS));
    }

    List<FollowUp> followUps() {
        return rows.stream().filter(row -> row.what != null && !row.what.isBlank()).map(row -> new FollowUp(row.id, row.what.strip(), row.until)).toList();
    }

    public List<Row> getRows() {
        return rows;
    }

    /** One of them. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1L;

        /** Made with the form, so that a form sent twice makes one task. */
        private final TaskId id = TaskId.next();

        private String what;
        private LocalDate until;

        public String getWhat() {
            return what;
        }

        public void setWhat(String what) {
            this.what = what;
        }

        public LocalDate getUntil() {
            return until;
        }

        public void setUntil(LocalDate until) {
            this.until = until;
        }
    }
}
