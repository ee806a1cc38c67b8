package pl.ostoja.access;

import java.io.Serializable;
import pl.ostoja.audit.ChainHead;

/**
 * The end of a chain with whose it is.
 *
 * @param centre null for the chain of the whole installation
 */
public record ChainRow(ChainHead head, String centre) implements Serializable {}
