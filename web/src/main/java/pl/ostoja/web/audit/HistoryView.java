package pl.ostoja.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.ostoja.access.HistoryService;
import pl.ostoja.access.RecordKind;
import pl.ostoja.audit.FieldChange;
import pl.ostoja.audit.HistoryRow;
import pl.ostoja.shared.Page;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Msg;
import pl.ostoja.web.text.Texts;

/** Behind the tag {@code app:history}: what changed of a record, before and after. Asked once for a page. */
@Named
@RequestScoped
public class HistoryView {
    private static final Pattern CONSTANT = Pattern.compile("\\w+\\.[A-Z]\\w*\\.([A-Z][A-Z0-9_]+)");

    /** Worked out once for a language: a page asks for hundreds, and there are thousands of texts. */
    private static final Map<Locale, Map<String, String>> CONSTANTS = new ConcurrentHashMap<>();

    @Inject HistoryService service;
    @Inject Query query;
    @Inject Texts texts;

    private Page<HistoryRow> changes;

    /**
     * @param kind name of the {@link RecordKind}
     * @param part of those that belong to the record the one that is asked about; null for all
     */
    public Page<HistoryRow> of(String kind, UUID record, UUID part) {
        if (changes == null) {
            RecordKind of = RecordKind.valueOf(kind);
            changes = part == null ? service.of(of, record, query.page()) : service.ofPart(of, record, part, query.page());
        }
        return changes;
    }

    /** The changes that say something to people: neither identifiers nor what is worked out from other fields. */
    public List<FieldChange> shown(List<FieldChange> all) {
        return all.stream().filter(change -> !change.field().matches("sortKey|search.*") && !isId(change.before()) && !isId(change.after())).toList();
    }

    private static boolean isId(String kept) {
        return kept != null && kept.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    /** A day, truth or constant as people write it; anything else as it was kept. */
    public String show(String kept) {
        if (kept == null) {
            return texts.of("audit.history.nothing");
        }
        if (kept.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return texts.date(LocalDate.parse(kept));
        }
        if (kept.matches("[A-Z][A-Z0-9_]+")) {
            return constant(kept);
        }
        return kept.equals("true") ? texts.of("app.yes") : kept.equals("false") ? texts.of("app.no") : kept;
    }

    /** The trail keeps the constant without its type; the word stands if it is the same whatever the type. */
    private String constant(String name) {
        return CONSTANTS.computeIfAbsent(texts.getLocale(), HistoryView::constants).getOrDefault(name, name);
    }

    private static Map<String, String> constants(Locale language) {
        var bundle = ResourceBundle.getBundle(Msg.class.getName(), language, Msg.class.getClassLoader());
        Map<String, Set<String>> words = new HashMap<>();
        bundle.keySet().stream()
                .map(CONSTANT::matcher)
                .filter(Matcher::matches)
                .forEach(key -> words.computeIfAbsent(key.group(1), unused -> new HashSet<>()).add(bundle.getString(key.group())));
        return words.entrySet().stream()
                .filter(constant -> constant.getValue().size() == 1)
                .collect(Collectors.toMap(Map.Entry::getKey, constant -> constant.getValue().iterator().next()));
    }
}
