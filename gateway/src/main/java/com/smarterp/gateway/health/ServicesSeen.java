package com.smarterp.gateway.health;

import com.smarterp.gateway.routes.ServiceAddresses;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.LoopResources;

/** Asks every service until one replica of each said once that it is ready. */
final class ServicesSeen implements SmartLifecycle {

    private static final Duration INTERVAL = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, List<URI>> services;
    private final HttpClient client;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Disposable asking;

    ServicesSeen(boolean wait, ServiceAddresses addresses, LoopResources loops) {
        this.services = addresses.byService();
        this.client = HttpClient.newConnection().runOn(loops).responseTimeout(PATIENCE);
        if (wait) {
            waiting.addAll(services.keySet());
        }
    }

    boolean all() {
        return waiting.isEmpty();
    }

    @Override
    public void start() {
        asking =
                Mono.defer(this::ask)
                        .repeatWhen(done -> done.takeWhile(ok -> !all()).delayElements(INTERVAL))
                        .subscribe();
    }

    private Mono<Void> ask() {
        return Flux.fromIterable(List.copyOf(waiting))
                .flatMap(
                        name ->
                                Flux.fromIterable(services.getOrDefault(name, List.of()))
                                        .concatMap(this::isReady)
                                        .any(ready -> ready)
                                        .doOnNext(ready -> seen(name, ready)))
                .then();
    }

    private void seen(String name, boolean ready) {
        if (ready) {
            waiting.remove(name);
        }
    }

    private Mono<Boolean> isReady(URI service) {
        return client.get()
                .uri(service.resolve("/actuator/health/readiness"))
                .response()
                .map(response -> response.status().code() == HttpStatus.OK.value())
                .onErrorReturn(false)
                .defaultIfEmpty(false);
    }

    @Override
    public void stop() {
        Disposable running = asking;
        if (running != null) {
            running.dispose();
        }
        asking = null;
    }

    @Override
    public boolean isRunning() {
        return asking != null;
    }
}
