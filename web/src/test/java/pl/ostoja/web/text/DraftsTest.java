package pl.ostoja.web.text;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever writes at length finds it again after a time-out and on another device, in the form of the same record and of no other (DRF-1). */
class DraftsTest {
    /** So many signs are no sentence or two any more. */
    private static final int LONG = 2000;
    private static final int USUAL = 10_000;

    private static final Map<String, String> WITHOUT_DRAFT = Map.of("/access/emergency emergency", "asked for at once, and for a record that only the form names");
    /** What is new belongs to no record yet. */
    private static final Set<String> KEYS_OF_NEW_RECORDS =
            Set.of("facility-new", "look", "new-candidate", "new-case", "new-child", "new-family", "note-received-new", "supporting-new");

    private static final Pattern FIELD = Pattern.compile("<app:field [^>]*type=\"textarea\"[^>]*>");
    private static final Pattern LENGTH = Pattern.compile("maxlength=\"(\\d+)\"");
    private static final Pattern FORM = Pattern.compile("<h:form id=\"([^\"]+)\"");
    private static final Pattern DRAFT = Pattern.compile("<app:draft key=\"([^\"]+)\" form=\"([^\"]+)\"/>");

    /** A form of a page, which may keep a draft above it. */
    private record Form(String page, String id, String text, String around) {
        boolean isLong() {
            return FIELD.matcher(text).results().anyMatch(field -> length(field.group()) >= LONG);
        }

        private static int length(String field) {
            Matcher said = LENGTH.matcher(field);
            return said.find() ? Integer.parseInt(said.group(1)) : USUAL;
        }

        boolean keepsADraft() {
            return DRAFT.matcher(around).results().anyMatch(draft -> draft.group(2).equals(id));
        }

        String name() {
            return page + " " + id;
        }
    }

    @Test
    void aFormForLongTextsKeepsADraftOrSaysWhyNot() {
        Set<String> without = forms().filter(Form::isLong).filter(form -> !form.keepsADraft()).map(Form::name).collect(toCollection(TreeSet::new));

        assertThat(without).as("forms for long texts without app:draft; give them one, or a reason").isEqualTo(new TreeSet<>(WITHOUT_DRAFT.keySet()));
    }

    @Test
    void aDraftNamesTheRecordThatItIsAbout() {
        Set<String> withoutRecord = Sources.pages().stream()
                .flatMap(page -> DRAFT.matcher(Sources.text(page)).results())
                .map(draft -> draft.group(1))
                .filter(key -> !key.contains("#{"))
                .collect(toCollection(TreeSet::new));

        assertThat(withoutRecord).as("DRF-1: an old draft fills no other record").isEqualTo(new TreeSet<>(KEYS_OF_NEW_RECORDS));
    }

    /** Else one form would offer what was typed into the other. */
    @Test
    void noTwoFormsShareAKey() {
        assertThat(Sources.pages().stream().flatMap(page -> DRAFT.matcher(Sources.text(page)).results()).map(draft -> draft.group(1))).doesNotHaveDuplicates();
    }

    private static Stream<Form> forms() {
        return PageSource.all().stream().flatMap(page -> page.parts("h:form").map(text -> new Form(page.address(), id(text), text, page.text())));
    }

    private static String id(String form) {
        Matcher id = FORM.matcher(form);
        return id.find() ? id.group(1) : "";
    }
}
