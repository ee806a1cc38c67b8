package pl.ostoja.protection;

import java.io.Serializable;

/** What can be written down beside a Blue Card. */
public sealed interface CardPartContent extends Serializable permits CardPersonContent, GroupMemberContent, ProgrammeContent, MoveContent {}
