package pl.ostoja.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.access.RecordKind;

class FileRulesTest {
    private static final byte[] PDF = ("%PDF-" + "1.7\n%âãÏÓ\n1 0 obj\n").getBytes(ISO_8859_1);
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

    @Test
    @DisplayName("ATT-1: a file of 10 MB is taken, one byte more is not, nor is an empty one")
    void size() {
        byte[] largest = Arrays.copyOf(PDF, 10 * 1024 * 1024);
        assertThat(FileRules.checked("skan.pdf", largest).size()).isEqualTo(10_485_760);
        assertThatThrownBy(() -> FileRules.checked("skan.pdf", Arrays.copyOf(PDF, 10 * 1024 * 1024 + 1))).hasMessage("ATT-1 attachment.violation.tooLarge");
        assertThatThrownBy(() -> FileRules.checked("skan.pdf", new byte[0])).hasMessage("ATT-1 attachment.violation.empty");
    }

    @Test
    @DisplayName("ATT-2: what a file is says its content")
    void type() throws IOException {
        assertThat(FileRules.checked("postanowienie.pdf", PDF).type()).isEqualTo(FileType.PDF);
        assertThat(FileRules.checked("Zdjęcie.JPG", JPEG).type()).isEqualTo(FileType.JPEG);
        assertThat(FileRules.checked("skan.png", PNG).type()).isEqualTo(FileType.PNG);
        assertThat(FileRules.checked("pismo.docx", office()).type()).isEqualTo(FileType.WORD);
        assertThat(FileRules.checked("notatka.txt", "Zażółć gęślą jaźń.".getBytes(UTF_8)).type()).isEqualTo(FileType.TEXT);
    }

    @ParameterizedTest
    @DisplayName("ATT-2: nothing is taken that a browser or an office program would run, whatever it is called")
    @CsvSource(delimiter = '|', value = {
        "strona.html | <!DOCTYPE html><html><script>alert(1)</script></html>",
        "strona.txt  | <!DOCTYPE html><html><script>alert(1)</script></html>",
        "obraz.svg   | <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "obraz.png   | <?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "program.pdf | MZ and then a program",
        "skrypt.sh   | #!/bin/sh",
    })
    void refused(String name, String content) {
        assertThatThrownBy(() -> FileRules.checked(name, content.getBytes(UTF_8))).hasMessage("ATT-2 attachment.violation.type");
    }

    @Test
    @DisplayName("ATT-2: an archive is no document, and one with macros neither")
    void archives() throws IOException {
        byte[] archive = office();
        assertThatThrownBy(() -> FileRules.checked("wszystko.zip", archive)).hasMessage("ATT-2 attachment.violation.type");
        assertThatThrownBy(() -> FileRules.checked("makra.docm", archive)).hasMessage("ATT-2 attachment.violation.type");
    }

    @Test
    @DisplayName("ATT-3: a name that says something else than the content is refused")
    void name() {
        assertThatThrownBy(() -> FileRules.checked("skan.jpg", PDF)).hasMessage("ATT-3 attachment.violation.name");
        assertThatThrownBy(() -> FileRules.checked("skan", PDF)).hasMessage("ATT-3 attachment.violation.name");
        assertThatCode(() -> FileRules.checked("skan.jpeg", JPEG)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @DisplayName("ATT-3: of a name only its last part is kept, without what cannot be seen or would break a header")
    @CsvSource({
        "C:\\Users\\x\\skan.pdf, skan.pdf",
        "../../etc/skan.pdf, skan.pdf",
        "'umowa \"nowa\".pdf', umowa nowa.pdf",
        "sk\u202Efdp.pdf, skfdp.pdf",
    })
    void plainName(String sent, String kept) {
        assertThat(FileRules.checked(sent, PDF).name()).isEqualTo(kept);
    }

    @Test
    @DisplayName("ATT-3: a long name is cut at its beginning, so that it ends as it did")
    void longName() {
        assertThat(FileRules.checked("a".repeat(300) + ".pdf", PDF).name()).hasSize(200).endsWith("a.pdf");
    }

    @Test
    @DisplayName("ATT-4: the two hundredth document is taken, the next is not")
    void number() {
        assertThatCode(() -> FileRules.checkNumber(199)).doesNotThrowAnyException();
        assertThatThrownBy(() -> FileRules.checkNumber(200)).hasMessage("ATT-4 attachment.violation.tooMany");
    }

    @Test
    @DisplayName("ATT-5: a document is dated today at the latest, or not at all")
    void day() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThatCode(() -> FileRules.checkDay(today, today)).doesNotThrowAnyException();
        assertThatCode(() -> FileRules.checkDay(null, today)).doesNotThrowAnyException();
        assertThatThrownBy(() -> FileRules.checkDay(today.plusDays(1), today)).hasMessage("ATT-5 attachment.violation.future");
    }

    /** UWR art. 38a(1) names eight. */
    @Test
    @DisplayName("ATT-6: what accompanies a child and is not there is named, of a family nothing is asked")
    void missing() {
        assertThat(FileRules.missing(RecordKind.CHILD, List.of())).hasSize(8).contains(DocumentKind.BIRTH_CERTIFICATE).doesNotContain(DocumentKind.OPINION);
        assertThat(FileRules.missing(RecordKind.CHILD, List.of(DocumentKind.HEALTH, DocumentKind.OPINION))).hasSize(7).doesNotContain(DocumentKind.HEALTH);
        assertThat(FileRules.missing(RecordKind.FAMILY, List.of())).isEmpty();
    }

    /** SHA-256 of "abc", from FIPS 180-2. */
    @Test
    @DisplayName("ATT-1: a copy can be compared by its hash")
    void hash() {
        assertThat(FileRules.checked("abc.txt", "abc".getBytes(UTF_8)).sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    /** The way all documents of office programs begin. */
    private static byte[] office() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
