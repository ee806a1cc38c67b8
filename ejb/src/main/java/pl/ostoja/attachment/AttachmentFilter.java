package pl.ostoja.attachment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.access.Condition;
import pl.ostoja.access.RecordKind;

/**
 * What of a record's attachments a list shows. What is null narrows nothing.
 *
 * @param text a part of the title or of the file's name
 */
public record AttachmentFilter(DocumentKind kind, String text) {
    public static final AttachmentFilter ALL = new AttachmentFilter(null, null);

    Condition condition(RecordKind recordKind, UUID record) {
        StringBuilder where = new StringBuilder("a.recordKind = :recordKind and a.record = :record");
        Map<String, Object> values = new HashMap<>(Map.of("recordKind", recordKind, "record", record));
        if (kind != null) {
            where.append(" and a.content.kind = :kind");
            values.put("kind", kind);
        }
        if (text != null && !text.isBlank()) {
            where.append(" and (lower(a.content.title) like :text escape '!' or lower(a.file.name) like :text escape '!')");
            values.put("text", "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        return new Condition(where.toString(), values);
    }
}
