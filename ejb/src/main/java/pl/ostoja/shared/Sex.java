package pl.ostoja.shared;

/** Sex as the population register and the PESEL number know it. */
public enum Sex {
    FEMALE,
    MALE
}
