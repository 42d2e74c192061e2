package com.smarterp.gateway.testing;

import com.smarterp.gateway.Gateway;
import com.smarterp.gateway.health.Readiness;
import com.smarterp.kernel.testing.RealParts;
import com.smarterp.kernel.testing.TestTokens;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A gateway as in production, on a real Kafka. */
public final class TestGateway implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private TestGateway(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Started and ready. */
    public static TestGateway start(Map<String, Object> settings) {
        Changes.topics();
        TestGateway gateway = startUnready(settings);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(gateway::isReady);
        return gateway;
    }

    /** Started, and not waited for. */
    public static TestGateway startUnready(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>();
        all.put("server.port", 0);
        all.put("server.address", "127.0.0.1");
        all.put("management.server.port", 0);
        all.put("smarterp.auth.urls", TestTokens.shared().url());
        all.put("spring.main.register-shutdown-hook", false);
        if (!settings.containsKey("smarterp.kafka.servers")) {
            all.put("smarterp.kafka.servers", RealParts.kafka().servers());
        }
        all.putAll(settings);
        String[] arguments =
                all.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new);
        return new TestGateway(new SpringApplicationBuilder(Gateway.class).run(arguments));
    }

    public boolean isReady() {
        return context.getBean(Readiness.class).isReady();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return Integer.parseInt(
                String.valueOf(context.getEnvironment().getProperty("local.server.port")));
    }

    public int managementPort() {
        return Integer.parseInt(
                String.valueOf(context.getEnvironment().getProperty("local.management.port")));
    }

    @Override
    public void close() {
        context.close();
    }
}
