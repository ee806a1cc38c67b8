package pl.ostoja.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.Tika;

/** The kinds of file that are taken: what offices send each other, and nothing that a browser or an office program runs. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    TIFF("image/tiff", "tif", "tiff"),
    HEIC("image/heic", "heic"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    OPEN_TEXT("application/vnd.oasis.opendocument.text", "odt"),
    OPEN_SHEET("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    RICH_TEXT("application/rtf", "rtf"),
    TEXT("text/plain", "txt");

    private static final Tika TIKA = new Tika();

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** By the first bytes; the name only says which kind of the same container it is. Empty for everything that is not taken. */
    static Optional<FileType> of(byte[] content, String name) {
        String found = TIKA.detect(content, name);
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(found)).findFirst();
    }

    /** Whether the file is called as files of this kind are. */
    boolean isNamed(String name) {
        return endings.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    public String mediaType() {
        return mediaType;
    }

    public List<String> endings() {
        return endings;
    }
}
