package app.galley.browsing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The only way out for a browser that is told to use it: a proxy that notes the first line of each request ({@code GET
 * http://…}, {@code CONNECT host:443}) and fetches nothing.
 */
final class CountingProxy implements AutoCloseable {

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final ServerSocket server;

    CountingProxy() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    void forget() {
        asked.clear();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            String request = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
            asked.add(request == null ? "a connection without a request" : request);
            socket.getOutputStream().write("HTTP/1.1 404 None\r\nContent-Length: 0\r\n\r\n".getBytes(US_ASCII));
        } catch (IOException e) {
            // Whoever came to the proxy wanted to get out, whatever became of it.
            asked.add("a connection that broke off");
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
