package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NarrowedTest {
    private static final Condition SEEN = new Condition("c.centre = :visCentre", Map.of("visCentre", "Opole"));

    @Test
    void filtersAreAddedInTheirOrderWithTheirValues() {
        Narrowed wanted = new Narrowed("from Child c where " + SEEN).with(SEEN)
                .and("c.kind = :kind", "kind", "A")
                .and(new Condition("c.name like :txt", Map.of("txt", "no%")))
                .and("c.day = :today")
                .with("today", 1);

        assertThat(wanted.query()).isEqualTo("from Child c where c.centre = :visCentre and c.kind = :kind and c.name like :txt and c.day = :today");
        assertThat(wanted.values()).containsOnly(entry("visCentre", "Opole"), entry("kind", "A"), entry("txt", "no%"), entry("today", 1));
    }

    @Test
    void aFilterThatIsNotUsedAddsNothing() {
        Narrowed wanted = new Narrowed("from Child c where 1 = 1").and("c.kind = :kind", "kind", null);

        assertThat(wanted.query()).isEqualTo("from Child c where 1 = 1");
        assertThat(wanted.values()).isEmpty();
    }
}
