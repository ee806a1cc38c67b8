package pl.ostoja.web.api;

/** A file as it was sent, alone in its body. */
public record Upload(byte[] content) {}
