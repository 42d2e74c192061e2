package com.smarterp.deploy.parts;

import java.sql.Connection;
import java.sql.SQLException;

/** A PostgreSQL that can be reached on 127.0.0.1, however it was started. */
public interface PostgresServer {

    int port();

    /** Connects as superuser. */
    Connection connect(String database) throws SQLException;
}
