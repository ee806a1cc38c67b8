package pl.ostoja.access;

import java.io.Serializable;
import java.util.List;

/**
 * An account in a list.
 *
 * @param roles those of today
 */
public record AccountRow(AccountId id, String login, String name, List<Role> roles, AccountState state) implements Serializable {}
