package pl.ostoja.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.shared.Removal;

class FormerStateTest {
    private static final UUID ID = new UUID(0, 1);

    /** Kinds of values that facts are made of. */
    enum Colour {
        RED,
        GREEN
    }

    @Embeddable
    record Name(String value) {}

    @Embeddable
    record Inner(LocalDate day, Name name) {}

    @Embeddable
    record Content(BigDecimal amount, Colour colour, Inner inner) {}

    static class Thing {
        private String text;
        private LocalDate day;
        private Instant moment;
        private long number;
        private boolean flag;
        private Name name;
        private Content content;
        private Removal removal;

        List<Object> state() {
            List<Object> state = new ArrayList<>();
            for (Object value : new Object[] {text, day, moment, number, flag, name, content, removal}) {
                state.add(String.valueOf(value));
            }
            return state;
        }
    }

    @Test
    @DisplayName("AUD-3: what was changed later is taken back, the latest first")
    void changesAreTakenBack() {
        Thing thing = new Thing();
        thing.day = LocalDate.of(2026, 10, 20);
        List<LaterChange> later = List.of(
                changed(new FieldChange("day", "2026-10-10", "2026-10-20")), changed(new FieldChange("day", null, "2026-10-10")));

        assertThat(FormerState.of(thing, later)).hasValueSatisfying(former -> assertThat(former.day).isNull());
    }

    @Test
    @DisplayName("AUD-3: what was made later was not there, what was taken away later was")
    void madeAndTakenAway() {
        Thing thing = new Thing();
        thing.removal = new Removal(LocalDate.of(2026, 10, 20), "pomyłka");

        assertThat(FormerState.of(new Thing(), List.of(new LaterChange(ID, AuditAction.CREATED, List.of())))).isEmpty();
        assertThat(FormerState.of(thing, List.of(changed(
                        new FieldChange("removal.on", null, "2026-10-20"), new FieldChange("removal.reason", null, "pomyłka")))))
                .hasValueSatisfying(former -> assertThat(former.removal).isNull());
    }

    /** AUD-3: whatever was done, step by step, each step can be seen again. */
    @Property(tries = 200)
    void everyStateComesBack(@ForAll Random luck) {
        Thing thing = new Thing();
        List<List<Object>> states = new ArrayList<>();
        List<LaterChange> done = new ArrayList<>();
        for (int step = 0; step < 6; step++) {
            states.add(thing.state());
            done.addFirst(change(thing, luck));
        }
        int back = luck.nextInt(states.size());
        assertThat(FormerState.of(thing, done.subList(0, states.size() - back)).orElseThrow().state()).isEqualTo(states.get(back));
    }

    /** Changes some fields and tells of it as {@link ChangeListener} does. */
    private static LaterChange change(Thing thing, Random luck) {
        Object[] before = {thing.text, thing.day, thing.moment, thing.number, thing.flag, thing.name, thing.content, thing.removal};
        thing.text = luck.nextBoolean() ? null : "t" + luck.nextInt();
        thing.day = day(luck);
        thing.moment = luck.nextBoolean() ? null : Instant.ofEpochSecond(luck.nextInt());
        thing.number = luck.nextInt();
        thing.flag = luck.nextBoolean();
        thing.name = name(luck);
        thing.content = content(luck);
        thing.removal = luck.nextBoolean() ? null : new Removal(LocalDate.EPOCH, "why");
        Object[] after = {thing.text, thing.day, thing.moment, thing.number, thing.flag, thing.name, thing.content, thing.removal};
        String[] names = {"text", "day", "moment", "number", "flag", "name", "content", "removal"};
        List<FieldChange> changes = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (!Objects.equals(before[i], after[i])) {
                FieldValues.compare(Thing.class, names[i], before[i], after[i], changes);
            }
        }
        return changed(changes.toArray(FieldChange[]::new));
    }

    /** A value without any part is kept as none. */
    private static Content content(Random luck) {
        Content content = new Content(luck.nextBoolean() ? null : new BigDecimal("1.50"), luck.nextBoolean() ? null : Colour.GREEN, inner(luck));
        return content.equals(new Content(null, null, null)) ? null : content;
    }

    private static Inner inner(Random luck) {
        Inner inner = new Inner(day(luck), name(luck));
        return inner.equals(new Inner(null, null)) ? null : inner;
    }

    private static Name name(Random luck) {
        return luck.nextBoolean() ? null : new Name("n" + luck.nextInt());
    }

    private static LocalDate day(Random luck) {
        return luck.nextBoolean() ? null : LocalDate.ofEpochDay(luck.nextInt(20_000));
    }

    private static LaterChange changed(FieldChange... changes) {
        return new LaterChange(ID, AuditAction.CHANGED, List.of(changes));
    }
}
