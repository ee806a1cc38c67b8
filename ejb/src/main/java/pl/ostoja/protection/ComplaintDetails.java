package pl.ostoja.protection;

import java.io.Serializable;
import java.time.Instant;

/** A complaint as shown. @param decideBy until when the court decides; @param version to be sent back with a change */
public record ComplaintDetails(ComplaintId id, InterventionId intervention, ComplaintContent content, Instant decideBy, long version) implements Serializable {}
