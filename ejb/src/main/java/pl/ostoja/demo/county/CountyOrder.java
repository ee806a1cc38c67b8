package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Which county to invent.
 *
 * @param number tells it from others of the same land, and its accounts too; 0 is the demonstration
 * @param children in care today, about so many
 * @param years so far back go those who have left
 */
public record CountyOrder(int number, LocalDate today, Land land, int children, int years) {
    /** UWR statistics: 78,000 children in 380 counties. */
    public static final int AVERAGE = 206;

    public static final int SMALL = 120;
    public static final int BIG_CITY = 1500;

    public CountyOrder {
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(land, "land");
    }
}
