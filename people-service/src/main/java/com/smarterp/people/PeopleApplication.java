package com.smarterp.people;

import com.smarterp.kernel.collections.CollectionsConfiguration;
import com.smarterp.kernel.feed.FeedConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** The people service: employees, and whoever joins becomes one. */
@SpringBootApplication(proxyBeanMethods = false)
@Import({CollectionsConfiguration.class, FeedConfiguration.class})
public class PeopleApplication {

    public static void main(String[] args) {
        SpringApplication.run(PeopleApplication.class, args);
    }
}
