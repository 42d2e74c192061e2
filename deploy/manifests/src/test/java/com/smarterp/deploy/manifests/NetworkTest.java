package com.smarterp.deploy.manifests;

import static com.smarterp.deploy.manifests.Manifests.elements;
import static com.smarterp.deploy.manifests.Manifests.name;
import static com.smarterp.deploy.manifests.Manifests.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may talk to whom, and by which way people come in. */
class NetworkTest {

    private static final String OVERLAYS = "com.smarterp.deploy.manifests.Manifests#overlays";

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void whatIsNotAllowedIsDenied(String overlay) {
        JsonNode deny = Manifests.of(overlay).one("NetworkPolicy", "deny");
        assertThat(deny.at("/spec/podSelector")).isEmpty();
        assertThat(elements(deny, "/spec/policyTypes").map(JsonNode::asText))
                .containsExactlyInAnyOrder("Ingress", "Egress");
        assertThat(deny.at("/spec/ingress").isMissingNode()).isTrue();
        assertThat(deny.at("/spec/egress").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void nothingIsAllowedFromEverywhere(String overlay) {
        for (JsonNode policy : Manifests.of(overlay).all("NetworkPolicy")) {
            elements(policy, "/spec/ingress")
                    .forEach(
                            rule -> {
                                assertThat(rule.at("/from")).as(name(policy)).isNotEmpty();
                                assertThat(rule.at("/ports")).as(name(policy)).isNotEmpty();
                            });
            elements(policy, "/spec/egress")
                    .forEach(rule -> assertThat(rule.at("/ports")).as(name(policy)).isNotEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void servicesAreReachedByTheGatewayAlone(String overlay) {
        JsonNode services = Manifests.of(overlay).one("NetworkPolicy", "services");
        assertThat(services.at("/spec/ingress")).hasSize(1);
        assertThat(services.at("/spec/ingress/0/from")).hasSize(1);
        assertThat(
                        text(
                                services,
                                "/spec/ingress/0/from/0/podSelector/matchLabels/app.kubernetes.io~1name"))
                .isEqualTo("gateway");
        JsonNode gateway = Manifests.of(overlay).one("NetworkPolicy", "gateway");
        assertThat(elements(gateway, "/spec/ingress/0/ports").map(port -> port.at("/port").asInt()))
                .as("metrics and probes are not for the outside")
                .containsExactly(8080);
        assertThat(gateway.toString()).doesNotContain("5432");
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void streamsHaveNoTimeoutAndRequestsHave(String overlay) {
        JsonNode route = Manifests.of(overlay).one("HTTPRoute", "gateway");
        List<JsonNode> rules = elements(route, "/spec/rules").toList();
        assertThat(text(rules.getFirst(), "/matches/0/path/value")).isEqualTo("/api/events");
        assertThat(text(rules.getFirst(), "/timeouts/request")).isEqualTo("0s");
        assertThat(text(rules.getFirst(), "/timeouts/backendRequest")).isEqualTo("0s");
        assertThat(text(rules.getLast(), "/matches/0/path/value")).isEqualTo("/");
        assertThat(text(rules.getLast(), "/timeouts/request")).matches("[1-9]\\d*s");
        assertThat(rules)
                .allSatisfy(
                        rule -> assertThat(text(rule, "/backendRefs/0/name")).isEqualTo("gateway"));
    }

    @ParameterizedTest
    @MethodSource(OVERLAYS)
    void theNamespaceTakesRestrictedPodsOnly(String overlay) {
        JsonNode namespace = Manifests.of(overlay).one("Namespace", "smarterp");
        assertThat(text(namespace, "/metadata/labels/pod-security.kubernetes.io~1enforce"))
                .isEqualTo("restricted");
    }
}
