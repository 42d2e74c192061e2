package com.smarterp.jobs;

import com.smarterp.kernel.collections.CollectionsConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** The jobs service: one synced collection. */
@SpringBootApplication(proxyBeanMethods = false)
@Import(CollectionsConfiguration.class)
public class JobsApplication {

    public static void main(String[] args) {
        SpringApplication.run(JobsApplication.class, args);
    }
}
