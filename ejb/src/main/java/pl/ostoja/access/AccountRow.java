package pl.ostoja.access;

import java.io.Serializable;
import java.util.List;

/**
 * An account in a list.
 *
 * @param centre its name; null for who stands above the centres
 * @param roles those of today
 */
public record AccountRow(AccountId id, String login, String name, String centre, List<Role> roles, AccountState state) implements Serializable {}
