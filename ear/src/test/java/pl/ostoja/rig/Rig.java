package pl.ostoja.rig;

import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * What makes Arquillian ours: it finds the server, gives it a database of its own, chooses the deployment by the
 * annotation of the test ({@link pl.ostoja.ServiceTest}, {@link pl.ostoja.ApplicationTest}) and deploys it once for all
 * test classes of a run. Registered in {@code META-INF/services}.
 */
public final class Rig implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(RigStart.class)
                .observer(OneDeployment.class)
                .service(DeploymentScenarioGenerator.class, DeploymentByAnnotation.class);
    }
}
