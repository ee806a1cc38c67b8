package pl.ostoja.rig;

import org.jboss.arquillian.container.spi.event.StartSuiteContainers;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.spi.EventContext;

/** Prepares database and server before Arquillian reads {@code arquillian.xml}, whose placeholders it fills. */
public class RigStart {
    void prepare(@Observes(precedence = 1000) ManagerStarted event) {
        TestServer.prepare();
    }

    void sayWhyItDoesNotStart(@Observes EventContext<StartSuiteContainers> start) {
        try {
            start.proceed();
        } catch (Exception e) {
            throw TestServer.withItsLog(e);
        }
    }
}
