package com.smarterp.deploy.bench;

import com.smarterp.deploy.local.RunningProcess;
import com.smarterp.deploy.parts.PartException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * {@link BareHub} in a process of its own, with the gateway's heap, and the way to publish there.
 */
final class BareProcess implements Outlet {

    private final Process process;
    private final Socket socket;
    private final OutputStream out;
    private final int port;

    private BareProcess(Process process, int port, Socket socket) throws IOException {
        this.process = process;
        this.port = port;
        this.socket = socket;
        this.out = socket.getOutputStream();
    }

    static BareProcess start() throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xms24m",
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-XX:+UseCompactObjectHeaders",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                System.getProperty("java.class.path"),
                                BareHub.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String ports =
                new BufferedReader(
                                new InputStreamReader(
                                        process.getInputStream(), StandardCharsets.UTF_8))
                        .readLine();
        if (ports == null) {
            throw new PartException("bare Netty doesn't start");
        }
        String[] both = ports.split(" ", -1);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(both[1]));
        socket.setTcpNoDelay(true);
        return new BareProcess(process, Integer.parseInt(both[0]), socket);
    }

    RunningProcess process() {
        return new RunningProcess("bare", process.pid(), port, 1, 0);
    }

    @Override
    public void publish(Changes changes, long due) throws IOException {
        byte[] value = changes.next(due);
        byte[] number = (changes.version() + " ").getBytes(StandardCharsets.US_ASCII);
        byte[] line = new byte[number.length + value.length + 1];
        System.arraycopy(number, 0, line, 0, number.length);
        System.arraycopy(value, 0, line, number.length, value.length);
        line[line.length - 1] = '\n';
        out.write(line);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        process.getOutputStream().close();
        process.destroy();
    }
}
