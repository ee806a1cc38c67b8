package pl.ostoja.shared;

/** Which form of a noun follows a number in Polish: 1 dziecko, 2 dzieci, 5 dzieci; 1 dzień, 2 dni, 5 dni. */
public enum PolishPlural {
    ONE,
    FEW,
    MANY;

    /** PLU-1: 1; then 2-4, 22-24, 32-34 ... but not 12-14; then all others, 0 and 21 included. */
    public static PolishPlural of(long number) {
        long n = Math.abs(number);
        if (n == 1) {
            return ONE;
        }
        boolean endsWithTwoToFour = n % 10 >= 2 && n % 10 <= 4;
        boolean isTeen = n % 100 >= 12 && n % 100 <= 14;
        return endsWithTwoToFour && !isTeen ? FEW : MANY;
    }
}
