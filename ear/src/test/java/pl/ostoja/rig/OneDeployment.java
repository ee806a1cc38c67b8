package pl.ostoja.rig;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.StartSuiteContainers;
import org.jboss.arquillian.container.spi.event.StopSuiteContainers;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import pl.ostoja.ServiceTest;

/**
 * Deploys for the first test class and hands the same deployment to all that follow: deploying takes about as long as
 * a whole class of tests. It goes with the server, which is stopped after the last class, or before the first one that
 * wants the other deployment: that gets a server of its own, on the same database.
 */
public class OneDeployment {
    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenario;

    @Inject
    private Event<StopSuiteContainers> stop;

    @Inject
    private Event<StartSuiteContainers> start;

    private DeploymentScenario kept;
    private boolean keptServices;
    private boolean deployed;
    private Exception failure;

    void generateOnce(@Observes EventContext<GenerateDeployment> generate) {
        boolean services = isService(generate.getEvent().getTestClass());
        if (kept != null && services == keptServices) {
            scenario.set(kept);
            return;
        }
        if (kept != null) {
            stop.fire(new StopSuiteContainers());
            start.fire(new StartSuiteContainers());
            deployed = false;
            failure = null;
        }
        generate.proceed();
        kept = scenario.get();
        keptServices = services;
    }

    void deployOnce(@Observes EventContext<DeployManagedDeployments> deploy) {
        if (failure != null) {
            throw new IllegalStateException("Not deployed, see the first failure of this run", failure);
        }
        if (deployed) {
            return;
        }
        try {
            deploy.proceed();
            deployed = true;
        } catch (Exception e) {
            failure = e;
            throw TestServer.withItsLog(e);
        }
    }

    void keep(@Observes EventContext<UnDeployManagedDeployments> undeploy) {
        // Not passed on: the deployment stays for the next class.
    }

    private static boolean isService(TestClass test) {
        return test.isAnnotationPresent(ServiceTest.class);
    }
}
