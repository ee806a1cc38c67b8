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
 * A test of services that runs <em>inside</em> the server, in one WAR with the business classes, so it may inject and
 * touch whatever its package may: {@code @Inject PlacementService placements}. The WAR is deployed once for all such
 * tests and they share its database, so each makes what it needs (a centre of its own) and expects nothing to be empty.
 *
 * <p>{@code @BeforeEach} runs in the server; {@code @BeforeAll} and {@code @AfterAll} run outside of it, so do without.
 * With {@code @Tag("h2")} the test also belongs to the shorter run on H2.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("services")
@ExtendWith(ArquillianExtension.class)
public @interface ServiceTest {}
