package com.smarterp.deploy.faults;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** The ways between the parts: cut, one way only, half open, slow, deaf to answers (F6, F7, F8). */
final class Networks {

    private static final List<String> WIRES =
            List.of(
                    "gateway → jobs-service",
                    "jobs-service → postgres",
                    "services → kafka",
                    "devices → gateway",
                    "gateway → messaging-service",
                    "messaging-service → postgres",
                    "people-service → postgres",
                    "gateway → auth-service",
                    "auth-service → postgres");

    /** Many times as long as the access tokens of a {@link Stage} live. */
    private static final Duration LONG = Duration.ofMinutes(5);

    private Networks() {}

    static Fault cut(RandomGenerator random, Stage stage) {
        return on("F6", random, "is cut", Weather.CUT, 1000, 7000);
    }

    static Fault oneWay(RandomGenerator random, Stage stage) {
        boolean deaf = random.nextBoolean();
        return on(
                "F6",
                random,
                deaf ? "passes answers only" : "passes questions only",
                deaf ? Weather.DEAF : Weather.MUTE,
                2000,
                9000);
    }

    static Fault halfOpen(RandomGenerator random, Stage stage) {
        return on("F8", random, "is half open", Weather.HALF_OPEN, 3000, 9000);
    }

    static Fault answersLost(RandomGenerator random, Stage stage) {
        return on("F7", random, "loses answers", Weather.ANSWERS_LOST, 1000, 4000);
    }

    static Fault delayed(RandomGenerator random, Stage stage) {
        Duration delay = Duration.ofMillis(20 + random.nextInt(280));
        String how = "is slow by " + delay.toMillis() + " ms";
        return on("F6", random, how, Weather.delayed(delay), 2000, 6000);
    }

    /** F20: tokens expire meanwhile; one in four takes long. */
    static Fault withoutAuthentication(RandomGenerator random, Stage stage) {
        boolean takesLong = random.nextInt(4) == 0;
        return withoutAuthentication(
                takesLong ? LONG : Duration.ofMillis(8000 + random.nextInt(7000)));
    }

    static Fault withoutAuthentication(Duration lasts) {
        return new Fault(
                "F20 nobody reaches auth-service for " + lasts.toMillis() + " ms",
                lasts,
                all -> authentication(all, Weather.CUT),
                all -> authentication(all, Weather.FAIR));
    }

    private static void authentication(Stage stage, Weather weather) {
        stage.wires()
                .having(wire -> wire.name().endsWith("→ auth-service"))
                .forEach(wire -> wire.weather(weather));
    }

    private static Fault on(
            String number,
            RandomGenerator random,
            String how,
            Weather weather,
            int least,
            int more) {
        String name = WIRES.get(random.nextInt(WIRES.size()));
        return wire(number, name, how, weather, Duration.ofMillis(least + random.nextInt(more)));
    }

    static Fault wire(String number, String name, String how, Weather weather, Duration lasts) {
        return new Fault(
                "%s %s %s for %d ms".formatted(number, name, how, lasts.toMillis()),
                lasts,
                stage -> set(stage, name, weather),
                stage -> set(stage, name, Weather.FAIR));
    }

    private static void set(Stage stage, String name, Weather weather) {
        if (stage.doorWire().name().equals(name)) {
            stage.doorWire().weather(weather);
        } else {
            stage.wires().named(name).forEach(wire -> wire.weather(weather));
        }
    }
}
