package pl.ostoja.attachment;

/** By what a list of attachments may be sorted; the texts never come from outside. */
public enum AttachmentSort {
    ADDED("a.addedAt"),
    DATED("case when a.content.dated is null then 1 else 0 end", "a.content.dated"),
    TITLE("lower(a.content.title)"),
    KIND("a.content.kind"),
    SIZE("a.file.size");

    private final String[] expressions;

    AttachmentSort(String... expressions) {
        this.expressions = expressions;
    }

    String orderBy(boolean descending) {
        return " order by " + String.join(descending ? " desc, " : ", ", expressions) + (descending ? " desc" : "") + ", a.id.value";
    }
}
