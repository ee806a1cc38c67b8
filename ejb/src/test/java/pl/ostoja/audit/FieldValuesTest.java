package pl.ostoja.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldValuesTest {
    private static class Sample {
        String name;

        @Secret
        String password;

        @Derived
        String sortKey;
    }

    @Test
    void whatFollowsFromOtherFieldsIsNotKept() {
        assertThat(changesOf("sortKey")).isEmpty();
        assertThat(changesOf("name")).containsExactly(new FieldChange("name", "before", "after"));
    }

    @Test
    void aSecretChangesUnseen() {
        assertThat(changesOf("password")).singleElement().isEqualTo(new FieldChange("password", "•••", "•••"));
    }

    private static List<FieldChange> changesOf(String field) {
        List<FieldChange> changes = new ArrayList<>();
        FieldValues.compare(Sample.class, field, "before", "after", changes);
        return changes;
    }
}
