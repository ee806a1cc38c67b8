package pl.ostoja.centre;

import java.io.Serializable;

/** A centre as the public may know it: who it is and how to reach it. */
public record CentreContact(String name, Contact contact) implements Serializable {}
