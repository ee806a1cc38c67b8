package pl.ostoja.audit;

import java.io.Serializable;
import java.util.UUID;

/** The end of a chain: what is written down elsewhere to prove later that nothing before it was touched. */
public record ChainHead(UUID chain, long entries, String hash) implements Serializable {}
