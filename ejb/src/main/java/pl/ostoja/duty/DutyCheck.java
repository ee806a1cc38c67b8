package pl.ostoja.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares the stored duties with what the facts give (DUT-2); the two must be equal. */
public final class DutyCheck {

    private DutyCheck() {}

    /** How the stored duties differ from the recomputed ones. */
    public sealed interface Difference {
        DutyKey key();

        /** For the log: which duty, and what of it, but not what it says, which may name somebody. */
        String told();

        /** The facts give it, the store does not have it. */
        record Missing(DutyKey key) implements Difference {
            @Override
            public String told() {
                return key + " is missing";
            }
        }

        /** The store has it, the facts do not give it. */
        record Superfluous(DutyKey key) implements Difference {
            @Override
            public String told() {
                return key + " is superfluous";
            }
        }

        /** Both have it, with differences. */
        record Changed(DutyKey key, List<Field> fields) implements Difference {
            @Override
            public String told() {
                return key + " differs in " + fields.stream().map(Field::name).toList();
            }
        }

        /** One part of a duty that is not the same. */
        record Field(String name, Object stored, Object recomputed) {}
    }

    /** Empty when the two agree; the order of either does not matter. */
    public static List<Difference> compare(Collection<Duty> stored, Collection<Duty> recomputed) {
        var differences = new ArrayList<Difference>(0);
        var unmatched = byKey(stored);
        for (var duty : byKey(recomputed).values()) {
            var twin = unmatched.remove(duty.key());
            if (twin == null) {
                differences.add(new Difference.Missing(duty.key()));
            } else if (!twin.equals(duty)) {
                differences.add(new Difference.Changed(duty.key(), fields(twin, duty)));
            }
        }
        unmatched.keySet().forEach(key -> differences.add(new Difference.Superfluous(key)));
        return differences;
    }

    private static List<Difference.Field> fields(Duty stored, Duty recomputed) {
        var fields = new ArrayList<Difference.Field>();
        differ(fields, "kind", stored.kind(), recomputed.kind());
        differ(fields, "article", stored.article(), recomputed.article());
        differ(fields, "subject", stored.subject(), recomputed.subject());
        differ(fields, "deadline", stored.deadline(), recomputed.deadline());
        differ(fields, "alertOn", stored.alertOn(), recomputed.alertOn());
        differ(fields, "responsible", stored.responsible(), recomputed.responsible());
        differ(fields, "state", stored.state(), recomputed.state());
        differ(fields, "why", stored.why(), recomputed.why());
        differ(fields, "facts", stored.facts(), recomputed.facts());
        return fields;
    }

    private static void differ(List<Difference.Field> fields, String name, Object stored, Object recomputed) {
        if (!Objects.equals(stored, recomputed)) {
            fields.add(new Difference.Field(name, stored, recomputed));
        }
    }

    private static Map<DutyKey, Duty> byKey(Collection<Duty> duties) {
        var byKey = LinkedHashMap.<DutyKey, Duty>newLinkedHashMap(duties.size());
        for (var duty : duties) {
            if (byKey.put(duty.key(), duty) != null) {
                throw new IllegalArgumentException("two duties with the key " + duty.key());
            }
        }
        return byKey;
    }
}
