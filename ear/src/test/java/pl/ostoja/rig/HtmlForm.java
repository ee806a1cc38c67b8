package pl.ostoja.rig;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of a page with what stands in it, to be filled in and sent as a browser without scripts would. */
public final class HtmlForm {
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern CONTROL = Pattern.compile("(?s)<input\\b[^>]*>|<select\\b.*?</select>|<textarea\\b.*?</textarea>");
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(id|name|type|value|action|checked|selected)=\"([^\"]*)\"");

    private final String text;
    private final String action;
    private final String button;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private HtmlForm(String text, String action, String button) {
        this.text = text;
        this.action = action;
        this.button = button;
    }

    static HtmlForm in(String page, String button) {
        var forms = FORM.matcher(page);
        while (forms.find()) {
            var id = Pattern.compile("\\bid=\"((?:[^\"]*:)?" + Pattern.quote(button) + ")\"").matcher(forms.group(2));
            if (id.find()) {
                var form = new HtmlForm(forms.group(2), attributes(forms.group(1)).get("action"), id.group(1));
                CONTROL.matcher(form.text).results().forEach(control -> form.read(control.group()));
                return form;
            }
        }
        throw new IllegalStateException("No form with a button " + button + " in " + page);
    }

    /** @param field its id without the form's; several for the boxes of one field */
    public HtmlForm fill(String field, String... typed) {
        fields.put(nameOf(field), List.of(typed));
        return this;
    }

    /** Chooses from a list what begins with these words. */
    public HtmlForm choose(String field, String label) {
        var option = Pattern.compile("<option\\b[^>]*\\bvalue=\"([^\"]*)\"[^>]*>" + Pattern.quote(label)).matcher(text);
        if (!option.find()) {
            throw new IllegalStateException("Nobody can choose " + label + " in " + text);
        }
        return fill(field, HtmlPage.plain(option.group(1)));
    }

    /** Ticks the box with these words beside it. */
    public HtmlForm check(String field, String label) {
        var box = Pattern.compile("<input\\b([^>]*)>\\s*<label\\b[^>]*>\\s*" + Pattern.quote(label)).matcher(text);
        if (!box.find()) {
            throw new IllegalStateException("Nobody can tick " + label + " in " + text);
        }
        return fill(field, attributes(box.group(1)).get("value"));
    }

    String nameOf(String field) {
        return button.substring(0, button.lastIndexOf(':') + 1) + field;
    }

    String action() {
        return action;
    }

    /** All fields and the button that sends them. */
    Map<String, List<String>> sent() {
        var all = new LinkedHashMap<>(fields);
        all.put(button, List.of(""));
        return all;
    }

    private void read(String control) {
        var attributes = attributes(control.substring(0, control.indexOf('>')));
        var name = attributes.get("name");
        if (name != null) {
            for (var content : contents(control, attributes)) {
                fields.computeIfAbsent(name, any -> new ArrayList<>()).add(HtmlPage.plain(content));
            }
        }
    }

    private static List<String> contents(String control, Map<String, String> attributes) {
        if (control.startsWith("<textarea")) {
            return List.of(control.substring(control.indexOf('>') + 1, control.lastIndexOf('<')).strip());
        }
        if (control.startsWith("<select")) {
            var options = OPTION.matcher(control).results().map(option -> attributes(option.group())).toList();
            return options.stream()
                    .filter(option -> option.containsKey("selected"))
                    .findFirst()
                    .or(() -> options.stream().findFirst())
                    .map(option -> List.of(option.get("value")))
                    .orElse(List.of());
        }
        return switch (attributes.getOrDefault("type", "text")) {
            case "submit", "button" -> List.of();
            case "checkbox", "radio" -> attributes.containsKey("checked") ? List.of(attributes.getOrDefault("value", "on")) : List.of();
            default -> List.of(attributes.getOrDefault("value", ""));
        };
    }

    private static Map<String, String> attributes(String tag) {
        var found = new LinkedHashMap<String, String>();
        Matcher attributes = ATTRIBUTE.matcher(tag);
        while (attributes.find()) {
            found.putIfAbsent(attributes.group(1), attributes.group(2));
        }
        return found;
    }
}
