package com.smarterp.deploy.bench;

import java.nio.charset.StandardCharsets;

/** Requests as bytes. */
final class Requests {

    private Requests() {}

    static byte[] get(String path, String headers) {
        return of("GET", path, headers, "");
    }

    /**
     * @param headers each with its line's end
     */
    static byte[] of(String method, String path, String headers, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head =
                method
                        + " "
                        + path
                        + " HTTP/1.1\r\nHost: localhost\r\n"
                        + headers
                        + (content.length == 0
                                ? ""
                                : "Content-Type: application/json\r\nContent-Length: "
                                        + content.length
                                        + "\r\n")
                        + "\r\n";
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[start.length + content.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(content, 0, all, start.length, content.length);
        return all;
    }
}
