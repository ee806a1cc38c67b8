package pl.ostoja.leaving;

import java.io.Serializable;
import pl.ostoja.shared.Explanation;

/**
 * To which county an application for aid goes (LEV-18).
 *
 * @param elsewhere whether the application is not made here, or comes through the centre of another county
 */
public record AidRoute(LeavingAidKind kind, boolean elsewhere, String article, Explanation where) implements Serializable {}
