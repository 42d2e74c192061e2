package com.smarterp.kernel.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.collections.CollectionsSettings;
import com.smarterp.kernel.collections.PageSettings;
import com.smarterp.kernel.collections.QuotaSettings;
import com.smarterp.kernel.feed.FeedSettings;
import com.smarterp.kernel.identity.IdentitySettings;
import com.smarterp.kernel.outbox.OutboxSettings;
import com.smarterp.kernel.threads.EventLoopSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A bound that lets nothing through is told at the start, not when somebody meets it. */
class SettingsCheckTest {

    @EnableConfigurationProperties({
        CollectionsSettings.class,
        PageSettings.class,
        QuotaSettings.class,
        FeedSettings.class,
        OutboxSettings.class,
        EventLoopSettings.class,
        IdentitySettings.class
    })
    private static final class Settings {}

    private final ApplicationContextRunner process =
            new ApplicationContextRunner()
                    .withUserConfiguration(SettingsConfiguration.class, Settings.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "smarterp.collections.batch-documents=0B",
                "smarterp.collections.batch-documents=-1B",
                "smarterp.collections.queue=0",
                "smarterp.collections.transactions=0",
                "smarterp.collections.patience=-1s",
                "smarterp.pages.bytes=0B",
                "smarterp.pages.waiting=-1",
                "smarterp.quota.documents=0",
                "smarterp.quota.bytes=0B",
                "smarterp.quota.buckets=0",
                "smarterp.feed.parallel=0",
                "smarterp.feed.read-timeout=-1ms",
                "smarterp.outbox.batch=0",
                "smarterp.event-loops.threads=-1",
                "smarterp.identity.cached-tokens=0"
            })
    void aBoundThatLetsNothingThroughKeepsAProcessFromStarting(String setting) {
        process.withPropertyValues(setting)
                .run(
                        context ->
                                assertThat(context.getStartupFailure())
                                        .hasStackTraceContaining(setting.split("=", 2)[0] + ": "));
    }

    @Test
    void whatMayBeZeroMayBeZero() {
        process.withPropertyValues(
                        "smarterp.event-loops.threads=0",
                        "smarterp.pages.waiting=0",
                        "smarterp.identity.clock-skew=0s")
                .run(context -> assertThat(context.getStartupFailure()).isNull());
    }
}
