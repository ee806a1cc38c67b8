package pl.ostoja.access;

import java.io.Serializable;

/** How many records of a kind somebody holds. */
public record CaseloadShare(AccountId account, String name, long records) implements Serializable {}
