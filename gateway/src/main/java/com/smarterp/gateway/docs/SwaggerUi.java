package com.smarterp.gateway.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where the files of the Swagger UI WebJar are: its version is part of the path. */
final class SwaggerUi {

    private static final String DESCRIPTOR =
            "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private SwaggerUi() {}

    static String file(String name) {
        try (InputStream in = SwaggerUi.class.getResourceAsStream(DESCRIPTOR)) {
            Properties properties = new Properties();
            if (in == null) {
                throw new IllegalStateException("no " + DESCRIPTOR + " on the class path");
            }
            properties.load(in);
            return "/META-INF/resources/webjars/swagger-ui/"
                    + properties.getProperty("version")
                    + "/"
                    + name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
