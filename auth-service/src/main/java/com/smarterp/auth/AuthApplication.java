package com.smarterp.auth;

import com.smarterp.kernel.identity.IdentityConfiguration;
import com.smarterp.kernel.outbox.OutboxConfiguration;
import com.smarterp.kernel.outbox.OutboxTopics;
import com.smarterp.kernel.problems.ProblemsConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Accounts, workspaces and sessions; the only process that can sign a session token. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(AuthSettings.class)
@Import({ProblemsConfiguration.class, IdentityConfiguration.class, OutboxConfiguration.class})
public class AuthApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(AuthApplication.class, arguments);
    }

    /** Accounts are kept for ever, so that who comes late still learns of everybody. */
    @Bean
    OutboxTopics topics() {
        return OutboxTopics.of(
                new OutboxTopics.Topic(Events.ACCOUNTS, true),
                new OutboxTopics.Topic(Events.SESSIONS, false));
    }
}
