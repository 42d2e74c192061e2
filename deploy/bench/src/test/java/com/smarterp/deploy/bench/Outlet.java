package com.smarterp.deploy.bench;

import java.io.IOException;

/** Where changes are put so that streams get them. */
interface Outlet extends AutoCloseable {

    void publish(Changes changes, long due) throws IOException;

    @Override
    void close() throws IOException;
}
