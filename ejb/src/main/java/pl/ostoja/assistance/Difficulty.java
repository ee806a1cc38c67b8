package pl.ostoja.assistance;

/** How much work a family needs: on it depends how many families an assistant can work with (UWR art. 15(4)). */
public enum Difficulty {
    USUAL,
    /** Counts as several, as the centre has set. */
    DIFFICULT
}
