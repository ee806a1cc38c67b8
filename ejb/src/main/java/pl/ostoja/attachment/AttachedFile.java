package pl.ostoja.attachment;

/** A file with its bytes, to be handed out. */
public record AttachedFile(FileFacts facts, byte[] content) {}
