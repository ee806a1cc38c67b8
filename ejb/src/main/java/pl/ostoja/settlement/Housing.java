package pl.ostoja.settlement;

/** What a family gets for its housing (UWR art. 83(2)): a cost shared by its children, {@link SharedCost}. */
public final class Housing {
    private Housing() {}

    /** SET-44: the cost of the house ÷ all who live there × the children placed there and their carers, in people or in their days. */
    public static Grosze cost(Grosze total, long residents, long childrenAndCarers) {
        return total.part(childrenAndCarers, residents);
    }
}
