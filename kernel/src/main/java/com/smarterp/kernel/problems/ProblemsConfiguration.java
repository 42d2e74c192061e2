package com.smarterp.kernel.problems;

import com.smarterp.kernel.observability.ObservabilityConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.buffer.DataBufferLimitException;
import tools.jackson.databind.json.JsonMapper;

/** Imported by every process that answers requests. */
@Configuration(proxyBeanMethods = false)
@Import(ObservabilityConfiguration.class)
public class ProblemsConfiguration {

    @Bean
    ProblemHandler problemHandler(ObjectProvider<ProblemTranslator> translators, JsonMapper json) {
        return new ProblemHandler(translators.orderedStream().toList(), json);
    }

    @Bean
    NoneMatchFilter noneMatchFilter() {
        return new NoneMatchFilter();
    }

    @Bean
    ProblemTranslator bodyLimit() {
        return error ->
                error instanceof DataBufferLimitException
                        ? Problem.of(ProblemCode.TOO_LARGE)
                        : null;
    }
}
