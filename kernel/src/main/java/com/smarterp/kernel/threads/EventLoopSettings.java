package com.smarterp.kernel.threads;

import com.smarterp.kernel.settings.ZeroAllowed;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many threads serve connections.
 *
 * @param threads that serve all connections, in and out, the database's too; 0: half the processors
 */
@ConfigurationProperties("smarterp.event-loops")
public record EventLoopSettings(@ZeroAllowed @DefaultValue("0") int threads) {

    int count() {
        int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return threads > 0 ? threads : half;
    }
}
