package pl.ostoja.protection;

import java.io.Serializable;

/** What was written down beside a Blue Card, as shown. @param version to be sent back with a change */
public record CardPartDetails(CardPartId id, BlueCardId card, CardPartContent content, long version) implements Serializable {}
