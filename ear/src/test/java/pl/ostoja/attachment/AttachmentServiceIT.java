package pl.ostoja.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.NotPermitted;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.ChildService;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;

@ServiceTest
@Tag("h2")
class AttachmentServiceIT {
    private static final String TEXT = "Zażółć gęślą jaźń.";

    @Inject
    AttachmentService attachments;

    @Inject
    ChildService children;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    private final CentreId centre = CentreId.next();
    private UUID child;

    @BeforeEach
    void aChild() {
        caller.become(Caller.system(centre));
        child = children.register(CareFixture.aGirl("Zofia", "Kowalczyk")).value();
        caller.become(people.somebody(centre, Role.ORGANISER, "Olga Organizator"));
    }

    @Test
    void aFileComesBackAsItWas() {
        AttachmentId id = attached("notatka.txt", DocumentKind.OTHER, "Notatka");

        assertThat(new String(attachments.file(id).content(), UTF_8)).isEqualTo(TEXT);
        AttachmentDetails details = attachments.details(id);
        assertThat(details.name().name()).isEqualTo("Kowalczyk Zofia");
        assertThat(details.addedBy()).isEqualTo("Olga Organizator");
        assertThat(details.file().type()).isEqualTo(FileType.TEXT);
    }

    @Test
    void theListIsSortedAndNarrowed() {
        AttachmentId first = attached("a.txt", DocumentKind.COURT_ORDER, "Postanowienie 100%");
        AttachmentId second = attached("b.txt", DocumentKind.HEALTH, "Karta szczepień");

        assertThat(list(AttachmentFilter.ALL, AttachmentSort.ADDED, true)).containsExactly(second, first);
        assertThat(list(AttachmentFilter.ALL, AttachmentSort.TITLE, false)).containsExactly(second, first);
        assertThat(list(new AttachmentFilter(DocumentKind.HEALTH, null), AttachmentSort.ADDED, false)).containsExactly(second);
        assertThat(list(new AttachmentFilter(null, "100%"), AttachmentSort.ADDED, false)).containsExactly(first);
        assertThat(list(new AttachmentFilter(null, "B.TXT"), AttachmentSort.ADDED, false)).containsExactly(second);
    }

    @Test
    void theSameFileSentTwiceIsAttachedOnce() {
        AttachFile command = command("a.txt", DocumentKind.OTHER, "A");
        attachments.attach(command);
        attachments.attach(command);
        assertThat(list(AttachmentFilter.ALL, AttachmentSort.ADDED, false)).containsExactly(command.id());
    }

    @Test
    void theDescriptionIsCorrectedAndAMistakeTakenAway() {
        AttachmentId id = attached("a.txt", DocumentKind.OTHER, "Pomyłka");
        long version = attachments.details(id).version();
        AttachmentContent right = new AttachmentContent(DocumentKind.OPINION, "Opinia", LocalDate.of(2026, 9, 1), "z poradni");

        attachments.correct(new CorrectAttachment(id, version, "zły rodzaj", right));
        assertThat(attachments.details(id).content()).isEqualTo(right);
        assertThatThrownBy(() -> attachments.correct(new CorrectAttachment(id, version, "jeszcze raz", right))).isInstanceOf(EditConflict.class);

        attachments.remove(id, attachments.details(id).version(), "nie to dziecko");
        assertThat(list(AttachmentFilter.ALL, AttachmentSort.ADDED, false)).isEmpty();
        assertThatThrownBy(() -> attachments.file(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoDoesNotSeeTheRecordSeesNoFileOfIt() {
        AttachmentId id = attached("a.txt", DocumentKind.OTHER, "A");

        caller.become(people.somebody(centre, Role.COORDINATOR, "Kto Inny"));
        assertThatThrownBy(() -> attachments.file(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachments.details(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> list(AttachmentFilter.ALL, AttachmentSort.ADDED, false)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachments.attach(command("b.txt", DocumentKind.OTHER, "B"))).isInstanceOf(NotFound.class);
        caller.become(people.somebody(centre, Role.FINANCE, "Anna Finanse"));
        assertThatThrownBy(() -> attachments.file(id)).isInstanceOf(NotPermitted.class);

        caller.become(people.somebody(centre, Role.HEAD, "Ewa Kierownik"));
        assertThat(attachments.file(id).facts().name()).isEqualTo("a.txt");
        people.restrict(RecordKind.CHILD, child);
        assertThatThrownBy(() -> attachments.file(id)).isInstanceOf(NotFound.class);
    }

    private AttachmentId attached(String fileName, DocumentKind kind, String title) {
        return attachments.attach(command(fileName, kind, title));
    }

    private AttachFile command(String fileName, DocumentKind kind, String title) {
        return new AttachFile(AttachmentId.next(), RecordKind.CHILD, child, new AttachmentContent(kind, title, null, null), fileName, TEXT.getBytes(UTF_8));
    }

    private List<AttachmentId> list(AttachmentFilter filter, AttachmentSort sort, boolean descending) {
        return attachments.of(RecordKind.CHILD, child, filter, sort, descending, PageRequest.page(1)).rows().stream().map(AttachmentRow::id).toList();
    }
}
