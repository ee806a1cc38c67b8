package pl.ostoja.protection;

/** What the act asks for when a child is taken, and is not written down (PRT-13). */
public enum RemovalLack {
    /** A psychologist helps the child (UPPD 12a(4b)). */
    HELP("art. 12a ust. 4b UPPD"),
    /** The parents get an instruction in writing (12c). */
    INSTRUCTION("art. 12c UPPD");

    private final String article;

    RemovalLack(String article) {
        this.article = article;
    }

    public String article() {
        return article;
    }
}
