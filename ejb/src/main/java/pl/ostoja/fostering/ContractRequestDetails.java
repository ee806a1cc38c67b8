package pl.ostoja.fostering;

import java.io.Serializable;

/**
 * A request for a contract, as pages show it.
 *
 * @param version to be sent back with a change
 */
public record ContractRequestDetails(FamilyFactId id, FosterFamilyId family, ContractRequestContent content, long version) implements Serializable {}
