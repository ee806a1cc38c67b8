package pl.ostoja;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ostoja.rig.HttpVisitor;
import pl.ostoja.rig.Management;
import pl.ostoja.rig.TestServer;

/** What a stock WildFly offers to everybody and ours does not. */
@ApplicationTest
@Tag("h2")
class StockDoorsIT {
    private final HttpVisitor stranger = new HttpVisitor();

    @ParameterizedTest
    @ValueSource(strings = {
        "/console", "/management", "/wildfly-services", "/wildfly-services/ejb", "/h2-console", "/jboss.css",
        "/wildfly_logo.png", "/metrics", "/health", "/openapi", "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF"
    })
    void nothingIsServedThatIsNotOurs(String path) {
        var answer = stranger.get(path);

        assertThat(answer.statusCode()).isIn(303, 401, 404);
        assertThat(answer.headers().firstValue("Location").orElse("/access/sign-in"))
                .startsWith("/access/sign-in");
        assertThat(answer.body()).doesNotContainIgnoringCase("wildfly");
    }

    @Test
    void theFirstPageIsOurs() {
        assertThat(stranger.get("/").body()).doesNotContainIgnoringCase("wildfly");
    }

    @Test
    void noHeaderNamesTheServer() {
        assertThat(stranger.get("/").headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void nothingIsEchoed() {
        var answer = stranger.send("TRACE", "/", "", Map.of("X-Secret", "echo me"));

        assertThat(answer.statusCode()).isIn(403, 404, 405, 501);
        assertThat(answer.body()).doesNotContain("echo me");
    }

    @Test
    void noDataSourceIsThereButOurs() {
        assertThat(Management.children("data-source", "subsystem", "datasources").asList())
                .extracting(ModelNode::asString)
                .containsExactly("OstojaDS");
    }

    @Test
    void theManagementHasNoConsole() {
        var console = URI.create("http://127.0.0.1:" + TestServer.managementPort() + "/console/index.html");

        assertThat(stranger.send(console, "GET", "", Map.of()).statusCode()).isNotEqualTo(200);
    }

    @Test
    void theManagementAnswersThisMachineOnly() throws IOException {
        for (var address : addressesOthersWouldUse()) {
            assertThat(answers(address, TestServer.managementPort()))
                    .as("management at %s", address)
                    .isFalse();
        }
        assertThat(Management.attribute("resolved-address", "interface", "management").asString())
                .isEqualTo("127.0.0.1");
    }

    private static List<InetAddress> addressesOthersWouldUse() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static boolean answers(InetAddress address, int port) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
            return true;
        } catch (ConnectException | SocketTimeoutException | NoRouteToHostException refused) {
            return false;
        }
    }
}
