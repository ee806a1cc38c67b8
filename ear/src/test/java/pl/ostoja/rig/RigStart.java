package pl.ostoja.rig;

import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;

/** Prepares database and server before Arquillian reads {@code arquillian.xml}, whose placeholders it fills. */
public class RigStart {
    void prepare(@Observes(precedence = 1000) ManagerStarted event) {
        TestServer.prepare();
    }
}
