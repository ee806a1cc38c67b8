package pl.ostoja.demo;

import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;

/** Somebody who may sign in to the demonstration; without a centre, somebody above all centres. */
public record DemoAccount(CentreId centre, String login, String name, Role role) {}
