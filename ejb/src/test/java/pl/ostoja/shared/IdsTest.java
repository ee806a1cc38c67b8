package pl.ostoja.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void anIdIsAVersionSevenUuid() {
        var id = Ids.at(0x0199_1234_5678L);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.toString()).startsWith("01991234-5678-7");
    }

    @Test
    void idsSortByTheMomentTheyWereMade() {
        assertThat(Ids.at(1_000).toString()).isLessThan(Ids.at(1_001).toString());
    }

    @Test
    void idsOfOneMomentDiffer() {
        var made = new HashSet<UUID>();
        for (int i = 0; i < 10_000; i++) {
            made.add(Ids.at(1_000));
        }
        assertThat(made).hasSize(10_000);
    }
}
