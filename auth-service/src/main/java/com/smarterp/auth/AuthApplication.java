package com.smarterp.auth;

import com.smarterp.kernel.identity.IdentityConfiguration;
import com.smarterp.kernel.outbox.OutboxConfiguration;
import com.smarterp.kernel.outbox.OutboxTopics;
import com.smarterp.kernel.problems.ProblemsConfiguration;
import java.time.Duration;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import reactor.util.retry.Retry;

/** Accounts, workspaces and sessions; the only process that can sign a session token. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(AuthSettings.class)
@Import({ProblemsConfiguration.class, IdentityConfiguration.class, OutboxConfiguration.class})
public class AuthApplication {

    /** Between tries to make the first signing key, while the database is out of reach. */
    private static final Duration KEY_RETRY = Duration.ofMillis(250);

    public static void main(String[] arguments) {
        SpringApplication.run(AuthApplication.class, arguments);
    }

    /** Boot says ready when this has returned: who is let in then can be given a token. */
    @Bean
    ApplicationRunner signerFirst(SigningKeys keys) {
        return _ -> keys.signer().retryWhen(Retry.fixedDelay(Long.MAX_VALUE, KEY_RETRY)).block();
    }

    /** Accounts are kept for ever, so that who comes late still learns of everybody. */
    @Bean
    OutboxTopics topics() {
        return OutboxTopics.of(
                new OutboxTopics.Topic(Events.ACCOUNTS, true),
                new OutboxTopics.Topic(Events.SESSIONS, false));
    }
}
