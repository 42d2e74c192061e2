package com.smarterp.deploy.parts;

/**
 * A service's own database on 127.0.0.1.
 *
 * @param owner owns the database and all that migrations make in it
 * @param app what the service works as: owns nothing, no superuser, bound by row-level security
 * @param relay what reads across scopes (the relay, look-ups at login): owns nothing either, no
 *     BYPASSRLS
 */
public record Database(String name, int port, Login owner, Login app, Login relay) {

    public String host() {
        return "127.0.0.1";
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://" + host() + ":" + port + "/" + name;
    }
}
