package com.smarterp.messaging.notification;

import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.collections.Action;
import com.smarterp.kernel.collections.CollectionWriters;
import com.smarterp.kernel.collections.Field;
import com.smarterp.kernel.collections.ScopeKind;
import com.smarterp.kernel.collections.SyncedCollection;
import com.smarterp.kernel.feed.Feed;
import com.smarterp.kernel.feed.Feeds;
import com.smarterp.kernel.feed.ScopeDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the collection, and follows what there is to tell of. */
@Configuration(proxyBeanMethods = false)
class NotificationsCollection {

    /** Members that {@link Params} may have, with room for later ones. */
    private static final int PARAMS = 20;

    static final SyncedCollection<Notification> NOTIFICATIONS =
            SyncedCollection.of(
                            "notifications",
                            "notification",
                            ScopeKind.USER,
                            Notification.class,
                            List.of(
                                    Field.choice(
                                                    "kind",
                                                    Arrays.stream(Kind.values())
                                                            .map(Kind::word)
                                                            .toArray(String[]::new))
                                            .asRequired()
                                            .asSystem(),
                                    Field.text("title", 1000).asRequired().asSystem(),
                                    Field.text("body", 1000).asSystem(),
                                    Field.reference("subject").asSystem(),
                                    Field.map("params", PARAMS).asSystem(),
                                    Field.time("readAt").asSystem()))
                    .allowing(Action.READ, Action.DELETE)
                    .under(new NotificationRules())
                    .labelledBy("title")
                    .readIn("readAt")
                    .deletedWithoutBase();

    @Bean
    SyncedCollection<Notification> notifications() {
        return NOTIFICATIONS;
    }

    @Bean
    Feed inbox(
            Feeds feeds,
            CollectionWriters writers,
            ScopeDatabase database,
            InboxSettings settings,
            MeterRegistry registry) {
        Positions positions = new Positions(settings.positions(), registry);
        return feeds.of(
                new Inbox(
                        new InboxStore(database, settings, positions, registry),
                        writers.of(NOTIFICATIONS),
                        new Lessons(settings.horizon()),
                        settings.parallel()),
                List.of(
                        ChangeTopic.of("employees"),
                        ChangeTopic.of("jobs"),
                        ChangeTopic.of("chat")));
    }
}
