package pl.ostoja.fostering;

import java.io.Serializable;

/**
 * A contract as pages show it.
 *
 * @param version to be sent back with a change
 */
public record ContractDetails(ContractId id, FosterFamilyId family, ContractTerm term, long version) implements Serializable {}
