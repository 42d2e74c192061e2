package com.smarterp.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.collections.CollectionDeclaration;
import com.smarterp.kernel.collections.CollectionDescription;
import com.smarterp.kernel.collections.SyncedCollection;
import com.smarterp.kernel.description.PinnedDocument;
import com.smarterp.kernel.description.RouteSurvey;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What others are told of the collection is what it declares and what the service answers. */
public interface DocumentsSuite extends CollectionUnderTest {

    @Test
    default void openApiSaysWhatIsDeclared() {
        PinnedDocument.openApi().holds(CollectionDescription.openApi(declaration()));
    }

    @Test
    default void asyncApiSaysWhatIsDeclared() {
        PinnedDocument.asyncApi().holds(CollectionDescription.asyncApi(declaration()));
    }

    /** Where all that others make of the declaration begins. */
    @Test
    default void collectionsSayWhatIsDeclared() {
        PinnedDocument.collection(
                collection(), CollectionDeclaration.of(declaration(), service().name()));
    }

    @Test
    default void everyRouteIsDescribedAndThereIsNoOther() {
        Person person = Person.stranger();
        RouteSurvey.Ask ask = (method, route) -> service().call(person, method, route, null);
        assertThat(
                        RouteSurvey.found(service(), ask).stream()
                                .filter(route -> route.matches("\\w+ " + path() + "(/.*)?"))
                                .collect(Collectors.toSet()))
                .isEqualTo(RouteSurvey.described(CollectionDescription.openApi(declaration())));
    }

    private SyncedCollection<?> declaration() {
        for (SyncedCollection<?> each : service().collections()) {
            if (each.name().equals(collection())) {
                return each;
            }
        }
        throw new AssertionError("no collection " + collection());
    }
}
