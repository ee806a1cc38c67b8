package pl.ostoja.placement;

/** An answer with the file of the child whom it is about, read at once. */
public record AboutChild<T>(ChildDetails child, T answer) {}
