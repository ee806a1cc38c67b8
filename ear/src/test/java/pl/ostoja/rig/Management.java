package pl.ostoja.rig;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.as.controller.client.helpers.standalone.ServerDeploymentHelper;
import org.jboss.dmr.ModelNode;

/** Asks the management of the server under test, as an administrator with {@code jboss-cli} would. */
public final class Management {
    private static ModelControllerClient client;

    private Management() {}

    /** @param address pairs of kind and name, such as {@code "subsystem", "datasources"} */
    public static ModelNode attribute(String name, String... address) {
        return execute(Operations.createReadAttributeOperation(node(address), name));
    }

    public static void set(String name, boolean value, String... address) {
        execute(Operations.createWriteAttributeOperation(node(address), name, value));
    }

    /** Adds to the running server only: its configuration is read and never written. */
    public static void add(Map<String, String> attributes, String... address) {
        var operation = Operations.createAddOperation(node(address));
        attributes.forEach((name, value) -> operation.get(name).set(value));
        execute(operation);
    }

    /** At once: a server that waits to be started anew for it says that it is not ready. */
    public static void remove(String... address) {
        var operation = Operations.createRemoveOperation(node(address));
        operation.get("operation-headers").get("allow-resource-service-restart").set(true);
        execute(operation);
    }

    /** The names of what lies below an address, such as all data sources. */
    public static ModelNode children(String kind, String... address) {
        var operation = Operations.createOperation("read-children-names", node(address));
        operation.get("child-type").set(kind);
        return execute(operation);
    }

    /** Does what needs no parameters, such as collecting the garbage. */
    public static void call(String operation, String... address) {
        execute(Operations.createOperation(operation, node(address)));
    }

    /** Deploys something small beside what is under test. */
    public static void deploy(String name, InputStream archive) {
        try (archive) {
            new ServerDeploymentHelper(client()).deploy(name, archive);
        } catch (IOException | ServerDeploymentHelper.ServerDeploymentException e) {
            throw new IllegalStateException(name + " is not deployed", e);
        }
    }

    public static void undeploy(String name) {
        try {
            new ServerDeploymentHelper(client()).undeploy(name);
        } catch (IOException | ServerDeploymentHelper.ServerDeploymentException e) {
            throw new IllegalStateException(name + " stays deployed", e);
        }
    }

    private static ModelNode node(String... address) {
        var node = new ModelNode().setEmptyList();
        for (int i = 0; i < address.length; i += 2) {
            node.add(address[i], address[i + 1]);
        }
        return node;
    }

    /** Kept for the whole run, for opening one takes longer than asking. */
    private static synchronized ModelControllerClient client() throws IOException {
        if (client == null) {
            client = ModelControllerClient.Factory.create("127.0.0.1", TestServer.managementPort());
        }
        return client;
    }

    private static ModelNode execute(ModelNode operation) {
        try {
            var answer = client().execute(operation);
            if (!Operations.isSuccessfulOutcome(answer)) {
                throw new IllegalStateException(operation + " failed: " + Operations.getFailureDescription(answer));
            }
            return Operations.readResult(answer);
        } catch (IOException e) {
            throw new IllegalStateException("The management of the server does not answer", e);
        }
    }
}
