package org.ahpsignpost.channel.sms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands in for GOV.UK Notify's API on a port of this machine: takes texts, gives them back when asked for by reference, and fails as
 * it is told to.
 */
public final class StandInNotify implements AutoCloseable {

    /** Made up. */
    public static final String API_KEY =
            "local-11111111-1111-4111-8111-111111111111-22222222-2222-4222-8222-222222222222";

    public static final String TEMPLATE = "33333333-3333-4333-8333-333333333333";
    public static final String TOKEN = "a-token-of-our-own-choice";

    /** A text that it took. */
    public record Text(String id, String reference, String number, String words) {}

    /** What it does with the next request to send. */
    public enum Trouble {
        NONE,
        SERVER_ERROR,
        /** Takes the text, and cuts the connection before it says so. */
        CUT_AFTER_TAKING,
        /** Cuts the connection and takes nothing. */
        CUT_BEFORE_TAKING,
        /** Takes the text, and says so when nobody listens any more. */
        SLOW_AFTER_TAKING,
        REFUSED,
        TOO_MANY
    }

    /** A request as far as it matters here. */
    private record Request(String method, String target, byte[] body) {}

    private final ServerSocket server;
    private final List<Text> texts = new CopyOnWriteArrayList<>();
    private volatile Function<String, Trouble> troubles = reference -> Trouble.NONE;
    private volatile Consumer<Text> listener = text -> {};

    public StandInNotify() {
        try {
            server = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("stand-in-notify").start(this::accept);
    }

    public String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /** The settings with which a service uses it. */
    public Map<String, Object> settings() {
        return Map.of(
                "signpost.sms.gateway",
                "notify",
                "signpost.sms.secret",
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                "signpost.sms.time-limit",
                "2s",
                "signpost.sms.pence-per-segment",
                "2.5",
                "signpost.sms.notify.url",
                url(),
                "signpost.sms.notify.api-key",
                API_KEY,
                "signpost.sms.notify.template",
                TEMPLATE,
                "signpost.sms.notify.callback-token",
                TOKEN);
    }

    /** Everything it took, in order. */
    public List<Text> texts() {
        return List.copyOf(texts);
    }

    public List<String> to(String number) {
        return texts.stream()
                .filter(text -> text.number().equals(number))
                .map(Text::words)
                .toList();
    }

    /** @param next what happens to the next request to send, by its reference */
    public void troubles(Function<String, Trouble> next) {
        troubles = next;
    }

    public void listen(Consumer<Text> told) {
        listener = told;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> handle(socket));
            } catch (IOException e) {
                // closed
            }
        }
    }

    /** One request a connection; what gets no answer is cut. */
    private void handle(Socket socket) {
        try (socket) {
            Request request = read(socket.getInputStream());
            if (request.method().equals("GET")) {
                find(socket, request);
            } else {
                send(socket, request);
            }
        } catch (IOException e) {
            // the far side is gone
        }
    }

    private static Request read(InputStream in) throws IOException {
        String[] first = line(in).split(" ");
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).strip());
            }
        }
        return new Request(first[0], first.length > 1 ? first[1] : "", in.readNBytes(length));
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    private void find(Socket socket, Request request) throws IOException {
        String query = request.target().substring(request.target().indexOf('?') + 1);
        String reference = List.of(query.split("&")).stream()
                .filter(pair -> pair.startsWith("reference="))
                .map(pair -> URLDecoder.decode(pair.substring("reference=".length()), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
        var found = texts.stream()
                .filter(text -> text.reference().equals(reference))
                .map(text -> Map.of(
                        "id", text.id(),
                        "reference", text.reference(),
                        "type", "sms",
                        "status", "sending",
                        "body", text.words(),
                        "created_at", "2026-03-02T09:15:31.000000Z",
                        "template", Map.of("id", TEMPLATE, "version", 1, "uri", url())))
                .toList();
        answer(socket, 200, Map.of("notifications", found, "links", Map.of("current", url())));
    }

    private void send(Socket socket, Request request) throws IOException {
        JsonNode asked = JsonMapper.shared().readTree(request.body());
        String reference = asked.path("reference").asString("");
        Trouble trouble = troubles.apply(reference);
        switch (trouble) {
            case SERVER_ERROR -> answer(socket, 500, error("Internal server error"));
            case REFUSED -> answer(socket, 400, error("ValidationError"));
            case TOO_MANY -> answer(socket, 429, error("RateLimitError"));
            case CUT_BEFORE_TAKING -> {}
            case CUT_AFTER_TAKING -> take(asked, reference);
            case SLOW_AFTER_TAKING -> {
                take(asked, reference);
                pause();
            }
            case NONE -> {
                Text text = take(asked, reference);
                answer(
                        socket,
                        201,
                        Map.of(
                                "id", text.id(),
                                "reference", reference,
                                "content", Map.of("body", text.words(), "from_number", "07700900111"),
                                "uri", url(),
                                "template", Map.of("id", TEMPLATE, "version", 1, "uri", url())));
            }
        }
    }

    private Text take(JsonNode asked, String reference) {
        var text = new Text(
                UUID.randomUUID().toString(),
                reference,
                asked.path("phone_number").asString(),
                asked.path("personalisation").path("body").asString());
        texts.add(text);
        listener.accept(text);
        return text;
    }

    private static void pause() {
        try {
            Thread.sleep(4_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, Object> error(String name) {
        return Map.of("errors", List.of(Map.of("error", name, "message", "as told")));
    }

    private static void answer(Socket socket, int status, Map<String, Object> json) throws IOException {
        byte[] body = JsonMapper.shared().writeValueAsBytes(json);
        String head = "HTTP/1.1 " + status + " As told\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length + "\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().write(body);
        socket.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
