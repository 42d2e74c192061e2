package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.Device;
import com.smarterp.deploy.e2e.Follower;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Two workspaces with several people, each with devices. All that a workspace writes has its canary
 * in it: a string that nobody of the other may ever be sent.
 */
final class Crew implements AutoCloseable {

    /** How long a device asks before it says that nobody answers: longer than any fault lasts. */
    static final Duration PATIENCE = Duration.ofMinutes(8);

    /** Somebody's device, which follows the stream. */
    record Seat(
            String name,
            Device device,
            Follower follower,
            String canary,
            String foreign,
            String foreignId) {}

    private final List<Seat> seats = new ArrayList<>();

    Crew(URI door) {
        String boilers = "canary-" + UUID.randomUUID();
        String roofs = "canary-" + UUID.randomUUID();
        Device ada = Device.signedUp(door, "Ada " + boilers);
        Device bob = ada.invited("Bob " + boilers);
        Device eve = Device.signedUp(door, "Eve " + roofs);
        String ofBoilers = UUID.randomUUID().toString();
        String ofRoofs = UUID.randomUUID().toString();
        sit("ada-1", ada, boilers, roofs, ofRoofs);
        sit("ada-2", ada.another(), boilers, roofs, ofRoofs);
        sit("bob-1", bob, boilers, roofs, ofRoofs);
        sit("bob-2", bob.another(), boilers, roofs, ofRoofs);
        sit("eve-1", eve, roofs, boilers, ofBoilers);
        sit("eve-2", eve.another(), roofs, boilers, ofBoilers);
        create(ada, ofBoilers, boilers);
        create(eve, ofRoofs, roofs);
    }

    private static void create(Device device, String id, String canary) {
        device.insist(
                "POST", "/api/jobs", "{\"id\":\"" + id + "\",\"title\":\"first " + canary + "\"}");
    }

    private void sit(String name, Device device, String own, String foreign, String foreignId) {
        device.forbid(List.of(foreign));
        device.patience(PATIENCE);
        seats.add(new Seat(name, device, new Follower(device), own, foreign, foreignId));
    }

    List<Seat> seats() {
        return seats;
    }

    @Override
    public void close() {
        seats.forEach(seat -> seat.follower().close());
    }
}
