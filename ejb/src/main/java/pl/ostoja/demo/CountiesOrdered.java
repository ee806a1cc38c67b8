package pl.ostoja.demo;

import pl.ostoja.demo.county.CountyOrder;

/**
 * What the command line asks for.
 *
 * @param terc the register of units to take names and codes from; null for an invented one
 */
record CountiesOrdered(int counties, int years, int children, boolean withTrail, String terc) {
    private static final int YEARS = 2;
    private static final int MOST_YEARS = 20;
    /** What is invented for everybody, as families of siblings, wants some children to begin with. */
    private static final int FEWEST_CHILDREN = 10;
    /** No centre of Poland has as many; to invent a county takes a time that grows with their square. */
    private static final int MOST_CHILDREN = 2000;

    /**
     * In this order; all but the first have a stock value.
     *
     * @throws IllegalArgumentException with a sentence for whoever typed it
     */
    static CountiesOrdered by(String... args) {
        return new CountiesOrdered(
                number("counties", args[0], 1, InventedLands.MOST),
                args.length > 1 ? number("years", args[1], 1, MOST_YEARS) : YEARS,
                args.length > 2 ? number("children", args[2], FEWEST_CHILDREN, MOST_CHILDREN) : CountyOrder.AVERAGE,
                args.length > 3 && args[3].equals("trail"),
                args.length > 4 ? args[4] : null);
    }

    private static int number(String what, String typed, int least, int most) {
        if (typed.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new IllegalArgumentException("%s: '%s' is not a number from %d to %d".formatted(what, typed, least, most));
    }
}
