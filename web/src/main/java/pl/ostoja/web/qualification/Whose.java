package pl.ostoja.web.qualification;

/** Other than candidates: whose papers a list shows. */
public enum Whose {
    FAMILIES(Boolean.FALSE),
    ALL(null);

    final Boolean candidates;

    Whose(Boolean candidates) {
        this.candidates = candidates;
    }
}
