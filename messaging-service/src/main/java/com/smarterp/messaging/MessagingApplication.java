package com.smarterp.messaging;

import com.smarterp.kernel.collections.CollectionsConfiguration;
import com.smarterp.kernel.feed.FeedConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/** The messaging service: chat and notifications, two synced collections. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@Import({CollectionsConfiguration.class, FeedConfiguration.class})
public class MessagingApplication {

    public static void main(String[] args) {
        SpringApplication.run(MessagingApplication.class, args);
    }
}
