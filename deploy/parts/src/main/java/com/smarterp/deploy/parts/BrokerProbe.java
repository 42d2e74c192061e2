package com.smarterp.deploy.parts;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * Asks a broker for the brokers it knows (Metadata request, version 1) without a whole client. A
 * broker that isn't in its own answer is still fenced: topics couldn't be made yet.
 */
final class BrokerProbe {

    private static final int TIMEOUT_MILLIS = 1_000;
    private static final short METADATA = 3;
    private static final short VERSION = 1;
    private static final short NO_CLIENT_ID = -1;
    private static final int NO_TOPICS = 0;
    private static final int REQUEST_BYTES = 14;
    private static final int CORRELATION = 1;

    private BrokerProbe() {}

    static boolean serves(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(REQUEST_BYTES);
            out.writeShort(METADATA);
            out.writeShort(VERSION);
            out.writeInt(CORRELATION);
            out.writeShort(NO_CLIENT_ID);
            out.writeInt(NO_TOPICS);
            out.flush();
            DataInputStream in = new DataInputStream(socket.getInputStream());
            in.readInt();
            int correlation = in.readInt();
            int brokers = in.readInt();
            return correlation == CORRELATION && brokers > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
