package pl.ostoja.protection;

import java.io.Serializable;

/** Somebody of the group. @param version to be sent back with a change */
public record GroupMemberRow(CardPartId id, GroupMemberContent content, long version) implements Serializable {}
