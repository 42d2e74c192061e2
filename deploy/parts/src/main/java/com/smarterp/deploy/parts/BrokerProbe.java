package com.smarterp.deploy.parts;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Asks a broker for the brokers it knows without a whole client. A broker that isn't in its own
 * answer is still fenced: topics couldn't be made yet.
 */
final class BrokerProbe {

    private static final int TIMEOUT_MILLIS = 1_000;
    private static final short METADATA = 3;
    private static final short SASL_HANDSHAKE = 17;
    private static final short SASL_AUTHENTICATE = 36;
    private static final short NO_CLIENT_ID = -1;
    private static final int HEADER_BYTES = 10;
    private static final int LONGEST_ANSWER = 65_536;

    private final DataInputStream in;
    private final DataOutputStream out;

    private BrokerProbe(Socket socket) throws IOException {
        in = new DataInputStream(socket.getInputStream());
        out = new DataOutputStream(socket.getOutputStream());
    }

    /**
     * Whether the broker at this port of 127.0.0.1 lets this login in and is in its own list.
     *
     * @param login null: it asks for none
     */
    static boolean serves(int port, @Nullable Login login) {
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            BrokerProbe probe = new BrokerProbe(socket);
            return (login == null || probe.signsIn(login)) && probe.knowsBrokers();
        } catch (IOException e) {
            return false;
        }
    }

    /** SASL PLAIN (RFC 4616): nobody else's name, one's own, the password. */
    private boolean signsIn(Login login) throws IOException {
        byte[] mechanism = "PLAIN".getBytes(StandardCharsets.UTF_8);
        ByteBuffer handshake = ByteBuffer.allocate(Short.BYTES + mechanism.length);
        handshake.putShort((short) mechanism.length).put(mechanism);
        byte[] token =
                ("\0" + login.username() + "\0" + login.password())
                        .getBytes(StandardCharsets.UTF_8);
        ByteBuffer proof = ByteBuffer.allocate(Integer.BYTES + token.length);
        proof.putInt(token.length).put(token);
        return ask(SASL_HANDSHAKE, 1, handshake.array()).getShort() == 0
                && ask(SASL_AUTHENTICATE, 0, proof.array()).getShort() == 0;
    }

    private boolean knowsBrokers() throws IOException {
        byte[] noTopics = new byte[Integer.BYTES];
        return ask(METADATA, 1, noTopics).getInt() > 0;
    }

    /** Sends a request and gives the body of its answer. */
    private ByteBuffer ask(short kind, int version, byte[] body) throws IOException {
        out.writeInt(HEADER_BYTES + body.length);
        out.writeShort(kind);
        out.writeShort(version);
        out.writeInt(kind); // The correlation: one request is under way, so its kind will do.
        out.writeShort(NO_CLIENT_ID);
        out.write(body);
        out.flush();
        int length = in.readInt();
        if (length < Integer.BYTES || length > LONGEST_ANSWER) {
            throw new IOException("no answer of Kafka's: " + length + " bytes");
        }
        byte[] answer = in.readNBytes(length);
        ByteBuffer read = ByteBuffer.wrap(answer);
        if (answer.length < length || read.getInt() != kind) {
            throw new IOException("no answer of Kafka's to what was asked");
        }
        return read;
    }
}
