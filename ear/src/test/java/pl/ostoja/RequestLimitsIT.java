package pl.ostoja;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.rig.TestServer;

/** What is too much is refused before it takes memory or time from others, and the server goes on serving. */
@ApplicationTest
@Tag("h2")
class RequestLimitsIT {
    private static final long UPLOAD_LIMIT = 25L * 1024 * 1024;

    @Test
    void anUploadAboveTheLimitIsRefusedUnread() throws IOException {
        var length = "Content-Length: " + (UPLOAD_LIMIT + 1) + "\r\nContent-Type: application/x-www-form-urlencoded\r\n";

        assertThat(statusOf("POST /access/sign-in HTTP/1.1", length)).isIn(400, 413);
        theServerGoesOn();
    }

    @Test
    void tooManyParametersAreRefused() throws IOException {
        var query = IntStream.rangeClosed(1, 2001).mapToObj(i -> "p" + i).collect(joining("&"));

        assertThat(statusOf("GET /access/sign-in?" + query + " HTTP/1.1", "")).isEqualTo(400);
        theServerGoesOn();
    }

    @Test
    void tooLongHeadersAreRefused() throws IOException {
        assertThat(statusOf("GET /access/sign-in HTTP/1.1", "X-Long: " + "x".repeat(20_000) + "\r\n")).isIn(400, 431);
        theServerGoesOn();
    }

    @Test
    void aRequestWithoutAHostIsRefused() throws IOException {
        assertThat(answer("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 400");
    }

    private static void theServerGoesOn() throws IOException {
        assertThat(statusOf("GET /access/sign-in HTTP/1.1", "")).isEqualTo(200);
    }

    private static int statusOf(String requestLine, String headers) throws IOException {
        var answer = answer(requestLine + "\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
        return answer.length() < 12 ? -1 : Integer.parseInt(answer.substring(9, 12));
    }

    /** The first line, as it comes over the wire: a client library would not send such requests. */
    private static String answer(String request) throws IOException {
        var address = TestServer.address();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
        }
    }
}
