package com.smarterp.kernel.collections;

import com.smarterp.kernel.settings.ZeroAllowed;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of reading.
 *
 * @param bytes after which a page ends, if not by its limit before
 * @param atOnce pages of one workspace that are read and sent at a time
 * @param waiting requests of one workspace that may wait for their turn; the next is told 503
 * @param patience how long a request waits for its turn before it is told 503
 * @param held after which a turn is over, though the reader hasn't taken its answer
 * @param deletedKept how long what was deleted can be looked at
 */
@ConfigurationProperties("smarterp.pages")
public record PageSettings(
        @DefaultValue("2MB") DataSize bytes,
        @DefaultValue("1") int atOnce,
        @ZeroAllowed @DefaultValue("500") int waiting,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("1s") Duration held,
        @DefaultValue("30d") Duration deletedKept) {}
