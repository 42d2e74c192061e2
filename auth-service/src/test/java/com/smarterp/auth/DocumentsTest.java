package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.description.PinnedDocument;
import com.smarterp.kernel.description.RouteSurvey;
import org.junit.jupiter.api.Test;

/** What others are told of this service is what it answers. */
class DocumentsTest {

    @Test
    void openApiSaysWhatIsDeclared() {
        PinnedDocument.openApi().holds(AuthDescription.openApi());
    }

    @Test
    void asyncApiSaysWhatIsDeclared() {
        PinnedDocument.asyncApi().holds(EventsDescription.asyncApi());
    }

    @Test
    void everyRouteIsDescribedAndThereIsNoOther() {
        Visitor visitor = Visitor.owner();
        RouteSurvey.Ask ask = (method, path) -> visitor.copy().call(method, path, null);
        assertThat(RouteSurvey.found(AuthSuite.service(), ask))
                .isEqualTo(RouteSurvey.described(AuthDescription.openApi()));
    }
}
