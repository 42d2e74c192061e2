package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.Database;
import com.smarterp.deploy.parts.Login;
import com.smarterp.deploy.parts.Ports;
import com.smarterp.deploy.parts.Secrets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What each service is told by its environment: the same names that Kubernetes sets. Only the first
 * gateway is reached from outside this machine.
 */
final class ServiceEnvironment {

    /** The variable of the port of metrics and probes. */
    static final String MANAGEMENT = "MANAGEMENT_SERVER_PORT";

    private static final String LOOPBACK = "127.0.0.1";

    private final Settings settings;
    private final Addresses addresses;
    private final Secrets secrets;
    private final String kafkaServers;
    private final Function<String, Login> kafkaLogins;
    private final Map<Service, Database> databases = new EnumMap<>(Service.class);

    /**
     * @param kafkaLogins gives a service's login by its title
     */
    ServiceEnvironment(
            Settings settings,
            Addresses addresses,
            Secrets secrets,
            String kafkaServers,
            Function<String, Login> kafkaLogins) {
        this.settings = settings;
        this.addresses = addresses;
        this.secrets = secrets;
        this.kafkaServers = kafkaServers;
        this.kafkaLogins = kafkaLogins;
    }

    void database(Service service, Database database) {
        databases.put(service, database);
    }

    Map<String, String> of(Service service, int replica) {
        Map<String, String> variables = new HashMap<>(settings.environment());
        variables.put("SMARTERP_INSTANCE", service.title() + "-" + replica);
        variables.put("SERVER_PORT", Integer.toString(addresses.port(service, replica)));
        boolean outside = service == Service.GATEWAY && replica == 1;
        variables.put("SERVER_ADDRESS", outside ? "0.0.0.0" : LOOPBACK);
        variables.put(MANAGEMENT, Integer.toString(Ports.free()));
        variables.put("MANAGEMENT_SERVER_ADDRESS", LOOPBACK);
        variables.put("SMARTERP_KAFKA_SERVERS", kafkaServers);
        variables.put("SMARTERP_KAFKA_LOGIN_PROTOCOL", "SASL_PLAINTEXT");
        variables.put("SMARTERP_KAFKA_LOGIN_MECHANISM", "PLAIN");
        login(variables, "KAFKA_LOGIN", kafkaLogins.apply(service.title()));
        variables.putAll(addresses.urls(service.title(), settings.surroundings()));
        variables.put("MALLOC_ARENA_MAX", "2");
        if (!service.database().isEmpty()) {
            // The owner's password is the launcher's alone: see Migrations.
            variables.put("SPRING_FLYWAY_ENABLED", "false");
        }
        @Nullable Database database = databases.get(service);
        if (database != null) {
            variables.put("SMARTERP_DATABASE_HOST", database.host());
            int way = settings.surroundings().way(service.title(), "postgres", database.port());
            variables.put("SMARTERP_DATABASE_PORT", Integer.toString(way));
            variables.put("SMARTERP_DATABASE_NAME", database.name());
            login(variables, "DATABASE_APP", database.app());
            login(variables, "DATABASE_RELAY", database.relay());
        }
        switch (service) {
            case AUTH -> variables.put("SMARTERP_AUTH_SECRET", secrets.get("auth"));
            case GATEWAY -> variables.put("SMARTERP_READINESS_AWAITSERVICES", "true");
            case JOBS, PEOPLE, MESSAGING -> {}
        }
        return variables;
    }

    /** Of a start that serves nobody: its ports are never opened. */
    Map<String, String> ofTraining(Service service) {
        Map<String, String> variables = of(service, 1);
        variables.put("SMARTERP_INSTANCE", service.title() + "-training");
        variables.put("SERVER_PORT", Integer.toString(Ports.free()));
        variables.put("SERVER_ADDRESS", LOOPBACK);
        return variables;
    }

    /** Of a start that ends before it serves, as the owner of a database that was restored. */
    Map<String, String> ofRestore(Service service, Database database) {
        Map<String, String> variables = of(service, 1);
        variables.put("SMARTERP_DATABASE_PORT", Integer.toString(database.port()));
        login(variables, "DATABASE_OWNER", database.owner());
        variables.put("SPRING_FLYWAY_ENABLED", "true");
        variables.put("SMARTERP_COLLECTIONS_RESTORE", "true");
        return variables;
    }

    private static void login(Map<String, String> variables, String whose, Login login) {
        variables.put("SMARTERP_" + whose + "_USERNAME", login.username());
        variables.put("SMARTERP_" + whose + "_PASSWORD", login.password());
    }
}
