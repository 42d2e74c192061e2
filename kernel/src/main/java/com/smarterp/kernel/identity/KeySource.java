package com.smarterp.kernel.identity;

import java.security.interfaces.ECPublicKey;
import reactor.core.publisher.Mono;

/** Where the public keys come from that session tokens are verified with. */
public interface KeySource {

    /**
     * The P-256 key of this id. Empty: there is no such key. Ends with 503 {@code unavailable} when
     * that can't be known now.
     */
    Mono<ECPublicKey> key(String kid);
}
