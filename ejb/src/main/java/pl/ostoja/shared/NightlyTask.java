package pl.ostoja.shared;

import java.time.LocalDate;

/**
 * Something that is done once for every night, on one node only, by the system. A bean that implements it is found and called, as the system
 * and outside of a transaction: it makes its own, one for each centre rather than one for all. Must bear being called again if it failed or the
 * server died under it.
 */
public interface NightlyTask {
    /** At most 60 characters, never renamed: it is the guard that keeps two nodes apart. */
    String name();

    /**
     * @param today the day that has begun
     */
    void run(LocalDate today);
}
