package com.smarterp.messaging.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.feed.FeedRecord;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OverruledTest {

    private static List<Overruled> of(int entries) {
        String entry = UUID.randomUUID() + ":title";
        String header = String.join(",", Collections.nCopies(entries, entry));
        return Overruled.of(
                new FeedRecord("smarterp.jobs", null, Map.of(ChangeTopic.OVERRULED, header), null));
    }

    /** A record with more than the writer ever names would tell one person without end. */
    @Test
    void noMoreAreToldThanAHeaderMayName() {
        int most = ChangeTopic.MOST_OVERRULED;
        assertThat(of(most)).hasSize(most);
        assertThat(of(most + 1)).hasSize(most).allMatch(each -> each.field().equals("title"));
    }
}
