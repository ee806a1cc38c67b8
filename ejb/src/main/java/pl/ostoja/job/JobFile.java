package pl.ostoja.job;

/** A file that long work reads or makes. */
public record JobFile(String name, String contentType, byte[] content) {}
