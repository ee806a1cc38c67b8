package pl.ostoja.demo;

import pl.ostoja.demo.county.CountyOrder;

/**
 * What the command line asks for.
 *
 * @param terc the register of units to take names and codes from; null for an invented one
 */
record CountiesOrdered(int counties, int years, int children, boolean withTrail, String terc) {
    private static final int YEARS = 2;

    /** In this order; all but the first have a stock value. */
    static CountiesOrdered by(String... args) {
        return new CountiesOrdered(
                Integer.parseInt(args[0]),
                args.length > 1 ? Integer.parseInt(args[1]) : YEARS,
                args.length > 2 ? Integer.parseInt(args[2]) : CountyOrder.AVERAGE,
                args.length > 3 && args[3].equals("trail"),
                args.length > 4 ? args[4] : null);
    }
}
