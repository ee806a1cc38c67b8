package pl.ostoja.web.export;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Offers the list of a page as a file. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Exported {
    /** Address of the page. */
    String at();

    /** Key of the text that names the file and its sheet. */
    String title();

    /** What the trail calls the rows. */
    String kind();
}
