package com.smarterp.gateway.workspace;

import com.smarterp.gateway.files.Asset;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of the build, by the path at which they are asked for. */
final class BuiltFiles {

    private static final String FOLDER = "web/";

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "json", "application/json",
                    "webmanifest", "application/manifest+json",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "woff2", "font/woff2",
                    "txt", "text/plain; charset=utf-8");

    private BuiltFiles() {}

    static Map<String, Asset> read() throws IOException {
        Map<String, Asset> files = new HashMap<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:" + FOLDER + "**")) {
            if (file.isReadable()) {
                String path = path(file);
                files.put(path, Asset.of(type(path), cache(path), file.getContentAsByteArray()));
            }
        }
        return files;
    }

    private static String path(Resource file) throws IOException {
        String address = file.getURL().toString();
        return address.substring(address.lastIndexOf("/" + FOLDER) + FOLDER.length());
    }

    private static String cache(String path) {
        return path.startsWith("/assets/") ? Asset.FOREVER : Asset.CHECKED;
    }

    private static String type(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalStateException("the type of " + path + " isn't known: name it here");
        }
        return type;
    }
}
