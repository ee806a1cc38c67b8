package pl.ostoja;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that looks at the real EAR from outside, as a browser or a client of the API does. The EAR is deployed once
 * for all such tests, with the demonstration data. Browser tests extend {@link pl.ostoja.browser.Journey}, the others
 * talk through {@link pl.ostoja.rig.HttpVisitor}.
 *
 * <p>With {@code @Tag("h2")} the test also belongs to the shorter run on H2.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("application")
@ExtendWith(ArquillianExtension.class)
public @interface ApplicationTest {}
