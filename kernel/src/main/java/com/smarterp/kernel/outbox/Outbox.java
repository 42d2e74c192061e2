package com.smarterp.kernel.outbox;

import io.r2dbc.spi.Connection;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Where a service leaves records to be published, in the transaction that made them true. */
public final class Outbox {

    /**
     * Adds the records of the JSON array {@code $1} in their order. The sequence is drawn under the
     * lock that orders the writer's transactions, so order of sequence is order of commit there.
     */
    private static final String APPEND =
            """
            insert into outbox (partition, topic, key, headers, value)
            select partition, topic, key, headers, value
              from json_to_recordset($1::json)
                as r(partition integer, topic text, key text, headers json, value text)
            """;

    private final JsonMapper json;

    Outbox(JsonMapper json) {
        this.json = json;
    }

    /** Adds the records within the connection's transaction. */
    public Mono<Void> append(Connection connection, List<OutboxRecord> records) {
        return Flux.from(
                        connection
                                .createStatement(APPEND)
                                .bind("$1", json.writeValueAsString(records))
                                .execute())
                .flatMap(result -> Mono.from(result.getRowsUpdated()))
                .then();
    }

    /** Adds the records within the transaction that the client takes part in. */
    public Mono<Void> append(DatabaseClient client, List<OutboxRecord> records) {
        return client.inConnection(connection -> append(connection, records));
    }
}
