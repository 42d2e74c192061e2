package com.smarterp.messaging.chat;

import com.smarterp.kernel.collections.Action;
import com.smarterp.kernel.collections.Field;
import com.smarterp.kernel.collections.ScopeKind;
import com.smarterp.kernel.collections.SyncedCollection;
import com.smarterp.kernel.collections.TextFormat;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the collection. */
@Configuration(proxyBeanMethods = false)
class ChatCollection {

    static final SyncedCollection<Message> CHAT =
            SyncedCollection.of(
                            "chat",
                            "message",
                            ScopeKind.WORKSPACE,
                            Message.class,
                            List.of(
                                    Field.text("conversation", 100, Conversation::normal)
                                            .orElse("general")
                                            .asRequired(),
                                    Field.text("text", 65_536)
                                            .as(TextFormat.PARAGRAPHS)
                                            .asRequired(),
                                    Field.map("readBy", MessageRules.READERS).asSystem()))
                    .allowing(Action.CREATE, Action.UPDATE, Action.DELETE, Action.READ)
                    .under(new MessageRules())
                    .labelledBy("text")
                    .readIn("readBy")
                    .deletedWithoutBase();

    @Bean
    SyncedCollection<Message> chat() {
        return CHAT;
    }
}
