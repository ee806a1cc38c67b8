package pl.ostoja.supporting;

import java.io.Serializable;
import java.time.LocalDate;

/** A contract as shown. @param lasts until when, null if no end is known; @param version to be sent back with a change */
public record SupportContractDetails(SupportContractId id, SupportingFamilyId family, SupportContractContent content, LocalDate lasts, long version)
        implements Serializable {}
