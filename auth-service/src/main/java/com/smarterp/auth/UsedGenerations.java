package com.smarterp.auth;

import com.smarterp.kernel.identity.Caller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * {@code POST /internal/sessions/generation}: a gateway let a request in with an access token of
 * this generation. So its answer arrived, and the refresh token before it has served its purpose.
 *
 * <p>Gateways route nothing under {@code /internal}. The call is made with the token itself, so
 * that only its holder could say it; said again, it changes nothing.
 */
@Configuration(proxyBeanMethods = false)
class UsedGenerations {

    private final Database database;

    UsedGenerations(Database database) {
        this.database = database;
    }

    @Bean
    RouterFunction<ServerResponse> internalRoutes() {
        return RouterFunctions.route().POST("/internal/sessions/generation", this::used).build();
    }

    private Mono<ServerResponse> used(ServerRequest request) {
        Caller caller = AuthRoutes.caller(request);
        return database.as(
                        Scope.ofSession(caller.session()),
                        database.sql(
                                        """
                                        update session set used_generation = $2
                                         where id = $1 and used_generation < $2
                                        """)
                                .bind("$1", caller.session())
                                .bind("$2", caller.generation())
                                .then())
                .then(Mono.defer(AuthRoutes::nothing));
    }
}
