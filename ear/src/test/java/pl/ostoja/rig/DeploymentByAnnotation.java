package pl.ostoja.rig;

import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.TargetDescription;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Archive;
import pl.ostoja.ApplicationTest;
import pl.ostoja.Deployments;
import pl.ostoja.ServiceTest;

/** Spares every test class its own {@code @Deployment} method. */
public class DeploymentByAnnotation implements DeploymentScenarioGenerator {
    @Override
    public List<DeploymentDescription> generate(TestClass test) {
        if (test.isAnnotationPresent(ServiceTest.class)) {
            return List.of(description("services", Deployments.services(), true));
        }
        if (test.isAnnotationPresent(ApplicationTest.class)) {
            return List.of(description("application", Deployments.application(), false));
        }
        throw new IllegalStateException(test.getName() + " is neither a @ServiceTest nor an @ApplicationTest");
    }

    private static DeploymentDescription description(String name, Archive<?> archive, boolean testable) {
        return new DeploymentDescription(name, archive)
                .setTarget(TargetDescription.DEFAULT)
                .setProtocol(ProtocolDescription.DEFAULT)
                .shouldBeManaged(true)
                .shouldBeTestable(testable);
    }
}
