package pl.ostoja.web.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Prints a filled {@link Template}: tagged as PDF/UA asks, with the letters inside (the fonts that every reader has lack Polish ones), and without opening any
 * address. Nothing is taken from the clock or from chance, so a paper prints again byte by byte.
 */
public final class Pdf {
    public static final String CONTENT_TYPE = "application/pdf";

    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final float VERSION = 1.7f;
    private static final ZoneId POLAND = ZoneId.of("Europe/Warsaw");

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /**
     * @param of what the paper is about; with the moment it makes the identity that every PDF has
     * @param madeAt when the paper was made, not when it is printed
     */
    public static byte[] print(Document paper, UUID of, Instant madeAt) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            document.setDocumentId(of.getMostSignificantBits() ^ of.getLeastSignificantBits());
            try (PdfBoxRenderer renderer = renderer(paper, document, out)) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                // Only now: the renderer has put the present moment there.
                document.getDocumentInformation().setCreationDate(calendar(madeAt));
                document.save(out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfBoxRenderer renderer(Document paper, PDDocument document, ByteArrayOutputStream out) {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.toStream(out);
        builder.withW3cDocument(paper, null);
        builder.usePdfVersion(VERSION);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Ostoja");
        builder.useFont(() -> font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        return builder.buildPdfRenderer();
    }

    private static InputStream font(String weight) {
        return Pdf.class.getResourceAsStream("/liberation/LiberationSans-" + weight + ".ttf");
    }

    private static Calendar calendar(Instant moment) {
        return GregorianCalendar.from(ZonedDateTime.ofInstant(moment, POLAND));
    }
}
