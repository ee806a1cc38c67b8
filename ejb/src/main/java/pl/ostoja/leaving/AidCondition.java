package pl.ostoja.leaving;

import java.io.Serializable;
import pl.ostoja.shared.Explanation;

/** One condition of an aid, and whether it is met. */
public record AidCondition(boolean met, String article, Explanation what) implements Serializable {}
