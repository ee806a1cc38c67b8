package pl.ostoja.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import org.junit.jupiter.api.Test;

class RecordPageTest {
    private final NotePage page = new NotePage();

    @Test
    void fillsTheFormFromTheRecord() {
        page.load();

        assertThat(page.typed).isEqualTo("seen at school");
        assertThat(page.getRow()).isEqualTo(new Note("seen at school", 1));
    }

    @Test
    void keepsWhatIsTypedWhenSomebodyElseHasSavedMeanwhile() {
        page.load();
        page.typed = "seen at home";
        page.kept = new Note("seen at the doctor's", 2);

        assertThat(page.reread()).isEqualTo(new Note("seen at the doctor's", 2));
        assertThat(page.typed).isEqualTo("seen at home");
        assertThat(page.getRow().version()).isEqualTo(2);
    }

    private record Note(String text, long version) implements Serializable {}

    private static final class NotePage extends RecordPage<Note> {
        private static final long serialVersionUID = 1L;

        private Note kept = new Note("seen at school", 1);
        private String typed;

        @Override
        protected Note stored() {
            return kept;
        }

        @Override
        protected void opened(Note row) {
            typed = row.text();
        }
    }
}
