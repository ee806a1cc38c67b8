package pl.ostoja.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.ostoja.schema.TableRow;

/** Records that nobody typed leave the rows and the entries that typing them would have left. */
class SeedingTest {
    private static final UUID CENTRE = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000000b");
    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final List<TableRow> rows = new ArrayList<>();

    @Audited("PLANT")
    @Table(name = "garden_plant")
    private static class Plant implements AuditedRecord {
        record PlantId(@Column(name = "plant_id") UUID value) {}

        @EmbeddedId
        @AttributeOverride(name = "value", column = @Column(name = "id"))
        private final PlantId id = new PlantId(ID);

        @Column(name = "plant_name")
        private String name;

        @Derived
        @Column(name = "sort_key")
        private String sortKey;

        @Version
        @Column(name = "version")
        private long version;

        Plant(String name) {
            become(name);
        }

        final void become(String newName) {
            name = newName;
            sortKey = newName.toLowerCase(Locale.ROOT);
            version = 0;
        }

        @Override
        public UUID auditCentre() {
            return CENTRE;
        }

        @Override
        public UUID auditId() {
            return id.value();
        }
    }

    @Test
    void aRowHasTheColumnsOfTheMapping() {
        seed(true);

        assertThat(rows.getFirst()).hasToString("garden_plant[" + ID + ", Rose, rose, 0]");
    }

    @Test
    void theTrailTellsWhatEveryStepChangedInTheOrderOfTimeAndIsWhole() {
        seed(true);

        List<String> entries = rows.stream().map(TableRow::toString).filter(row -> row.startsWith("audit_entry")).toList();
        assertThat(entries).hasSize(3);
        assertThat(entries.get(0)).contains("CREATED, garden.plant, PLANT, " + ID, "[{\"field\":\"name\",\"after\":\"Tulip\"}]").doesNotContain("sortKey", "version");
        assertThat(entries.get(1)).contains("SAW, garden.look, PLANT, " + ID);
        assertThat(entries.get(2)).contains("CHANGED, garden.graft, PLANT", "[{\"field\":\"name\",\"before\":\"Tulip\",\"after\":\"Rose\"}]");
        assertThat(rows.getLast().toString()).startsWith("audit_head[" + CENTRE + ", 3, ");
    }

    @Test
    void withoutTheTrailThereAreTheRecordsAlone() {
        seed(false);

        assertThat(rows).hasSize(1);
    }

    private void seed(boolean withTrail) {
        Seeding seeding = new Seeding(CENTRE, rows::add, withTrail);
        Plant plant = new Plant("Tulip");
        Seeded made = seeding.made(plant, ID, entered(MORNING, "garden.plant"));
        plant.become("Rose");
        made.changed(entered(NOON, "garden.graft")).done();
        seeding.did(AuditAction.SAW, "PLANT", ID, null, null, entered(MORNING.plusSeconds(60), "garden.look"));
        seeding.finish();
    }

    private static Entered entered(Instant at, String operation) {
        return new Entered(at, null, "gardener", operation);
    }
}
