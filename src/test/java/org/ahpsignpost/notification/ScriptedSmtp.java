package org.ahpsignpost.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A mail server that answers each command as told, and 250 otherwise. An empty answer is silence. */
final class ScriptedSmtp implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> answers;

    /** @param answers by the first word of a command; {@code GREETING} for the first line and {@code END} for the end of a message */
    ScriptedSmtp(Map<String, String> answers) throws IOException {
        this.answers = answers;
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept();
                    var in = new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                    var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
                talk(in, out);
            } catch (IOException e) {
                // the client went, or the test is over
            }
        }
    }

    private void talk(BufferedReader in, PrintWriter out) throws IOException {
        say(out, "GREETING", "220 scripted");
        boolean message = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.split("[ :]", 2)[0];
            if (message) {
                message = !line.equals(".");
                if (!message) {
                    say(out, "END", "250 taken");
                }
            } else if (command.equals("DATA")) {
                say(out, command, "354 go on");
                message = answers.getOrDefault(command, "354").startsWith("354");
            } else {
                say(out, command, "250 fine");
            }
        }
    }

    private void say(PrintWriter out, String when, String usual) {
        String answer = answers.getOrDefault(when, usual);
        if (!answer.isEmpty()) {
            out.print(answer + "\r\n");
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
