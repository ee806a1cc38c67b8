package pl.ostoja.fostering;

import java.io.Serializable;

/**
 * A contract as pages show it.
 *
 * @param basis upon what it was made; null of a contract that was written down before that was asked
 * @param version to be sent back with a change
 */
public record ContractDetails(ContractId id, FosterFamilyId family, ContractTerm term, ContractBasis basis, long version) implements Serializable {}
