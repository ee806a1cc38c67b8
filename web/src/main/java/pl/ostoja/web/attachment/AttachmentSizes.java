package pl.ostoja.web.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.Collectors;
import pl.ostoja.attachment.FileType;
import pl.ostoja.web.text.Texts;

/** How large files are, and which ones a browser offers to choose. */
@Named
@RequestScoped
public class AttachmentSizes {
    private static final BigDecimal KILO = new BigDecimal(1024);

    @Inject Texts texts;

    public String of(long bytes) {
        var kilobytes = new BigDecimal(bytes).divide(KILO, 1, RoundingMode.UP);
        return kilobytes.compareTo(KILO) < 0
                ? texts.of("attachment.size.kilo", texts.number(kilobytes))
                : texts.of("attachment.size.mega", texts.number(kilobytes.divide(KILO, 1, RoundingMode.UP)));
    }

    /** For the dialog in which files are chosen; on a phone it offers the camera for pictures. */
    public String getAccepted() {
        return Arrays.stream(FileType.values()).flatMap(type -> type.endings().stream()).map(ending -> "." + ending).collect(Collectors.joining(","));
    }
}
