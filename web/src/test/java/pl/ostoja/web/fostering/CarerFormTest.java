package pl.ostoja.web.fostering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.ostoja.duplicate.LikelyPerson;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;

class CarerFormTest {
    private static final PersonId GRANDMOTHER = new PersonId(new UUID(0, 1));

    private final CarerForm form = new CarerForm();

    @Test
    void whoIsAlikeIsAskedAboutOnceAndTakenIfItIsSaidSo() {
        typed("Helena");
        assertThat(form.asks(CarerFormTest::likely)).isTrue();
        assertThat(form.asks(CarerFormTest::likely)).as("not answered yet").isTrue();

        form.getLikely().setAnswer(GRANDMOTHER.value().toString());
        assertThat(form.asks(CarerFormTest::likely)).isFalse();
        assertThat(form.entry().known()).isEqualTo(GRANDMOTHER);
    }

    @Test
    void somebodyNewIsWrittenDownAsTyped() {
        typed("Helena");
        form.asks(CarerFormTest::likely);
        form.getLikely().setAnswer("NEW");

        assertThat(form.asks(CarerFormTest::likely)).isFalse();
        assertThat(form.entry().known()).isNull();
        assertThat(form.entry().data().firstName()).isEqualTo("Helena");
    }

    @Test
    void anotherNameIsAnotherQuestion() {
        typed("Helena");
        form.asks(CarerFormTest::likely);
        form.getLikely().setAnswer(GRANDMOTHER.value().toString());
        typed("Halina");

        assertThat(form.asks(CarerFormTest::likely)).isTrue();
        assertThat(form.entry().known()).isNull();
    }

    @Test
    void nobodyAlikeIsNoQuestion() {
        typed("Helena");
        assertThat(form.asks(data -> List.of())).isFalse();
    }

    private void typed(String firstName) {
        form.getPerson().setFirstName(firstName);
        form.getPerson().setLastName("Sowa");
    }

    private static List<LikelyPerson> likely(PersonData data) {
        return List.of(new LikelyPerson(GRANDMOTHER, data.fullName(), null, List.of(), data, List.of()));
    }
}
