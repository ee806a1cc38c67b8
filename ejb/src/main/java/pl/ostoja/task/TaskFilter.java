package pl.ostoja.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Condition;
import pl.ostoja.access.RecordKind;

/**
 * Which tasks a list shows; what is null narrows nothing.
 *
 * @param text a part of what is to be done
 * @param about the kind of record they are about
 * @param assignee who has them
 * @param state open ones unless another is asked for
 */
public record TaskFilter(Whose whose, AccountId assignee, Due due, TaskState state, RecordKind about, String text) {
    private static final int WEEK = 7;

    /** For whom. */
    public enum Whose {
        /** What the caller is to do. */
        MINE,
        /** What the caller has given to others. */
        GIVEN,
        /** All that the caller sees. */
        ALL
    }

    /** How near the last day is; only open tasks have a nearness. */
    public enum Due {
        OVERDUE,
        TODAY,
        WITHIN_7_DAYS,
        LATER
    }

    public TaskFilter {
        whose = whose == null ? Whose.MINE : whose;
        state = due != null || state == null ? TaskState.OPEN : state;
    }

    /** The caller's own open tasks. */
    public static TaskFilter mine() {
        return new TaskFilter(Whose.MINE, null, null, null, null, null);
    }

    /** @param me null for the system, which has no tasks */
    Condition condition(AccountId me, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("t.state = :state");
        values.put("state", state);
        where.append(switch (whose) {
            case MINE -> " and t.assignee.value = :me";
            case GIVEN -> " and t.author.value = :me and t.assignee.value <> :me";
            case ALL -> "";
        });
        if (whose != Whose.ALL) {
            values.put("me", me.value());
        }
        if (due != null) {
            where.append(near(today, values));
        }
        if (assignee != null) {
            where.append(" and t.assignee.value = :assignee");
            values.put("assignee", assignee.value());
        }
        if (about != null) {
            where.append(" and t.subject.kind = :about");
            values.put("about", about);
        }
        if (text != null && !text.isBlank()) {
            where.append(" and lower(t.content.what) like :text escape '!'");
            values.put("text", "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        return new Condition(where.toString(), values);
    }

    /** TSK-5, said as the database has it. */
    private String near(LocalDate today, Map<String, Object> values) {
        LocalDate week = today.plusDays(WEEK);
        return switch (due) {
            case OVERDUE -> " and t.content.until < " + value("today", today, values);
            case TODAY -> " and t.content.until = " + value("today", today, values);
            case WITHIN_7_DAYS -> " and t.content.until > " + value("today", today, values) + " and t.content.until <= " + value("week", week, values);
            case LATER -> " and t.content.until > " + value("week", week, values);
        };
    }

    private static String value(String name, LocalDate day, Map<String, Object> values) {
        values.put(name, day);
        return ":" + name;
    }

    /** For the trail: which filters were used, without what was typed. */
    String inWords() {
        return whose + " " + state + (due == null ? "" : " " + due) + (about == null ? "" : " " + about) + (assignee == null ? "" : " assignee=" + assignee);
    }
}
