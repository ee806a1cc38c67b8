package pl.ostoja.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/**
 * Up to where a run knew the facts. The numbers of the trail's entries tell it exactly: an entry gets its number when its transaction ends.
 *
 * @param entry the last entry of the centre's chain
 * @param law the last entry of the installation's chain, which tells what changed in the numbers of the law
 */
@Embeddable
public record Known(@Column(name = "known_at") Instant at, @Column(name = "known_entry") Long entry, @Column(name = "known_law") Long law)
        implements Serializable {}
