package pl.ostoja.access;

import java.io.Serializable;

/** A person of the own centre to choose from. */
public record Colleague(AccountId id, String name) implements Serializable {}
