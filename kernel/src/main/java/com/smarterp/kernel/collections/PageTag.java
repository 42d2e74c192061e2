package com.smarterp.kernel.collections;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The {@code ETag} of a page (RFC 9110, 8.8.3): it names scope and parameters, epoch and version,
 * so that a reader's copy is judged by the counter alone, without reading documents, and never by
 * another scope's.
 */
final class PageTag {

    private static final Pattern FORM =
            Pattern.compile("\"([0-9a-f-]{36})\\.([0-9a-f]{8})\\.([0-9a-f-]{36})\\.(\\d{1,18})\"");

    private PageTag() {}

    /** The epoch and version of a reader's copy. */
    record Known(UUID epoch, long version) {}

    static String of(UUID scope, CollectionReader.PageRequest request, UUID epoch, long version) {
        return "\"" + scope + "." + parameters(request) + "." + epoch + "." + version + "\"";
    }

    /** What the reader holds of this very page; null if nothing. */
    static @Nullable Known known(
            UUID scope, CollectionReader.PageRequest request, List<String> ifNoneMatch) {
        for (String header : ifNoneMatch) {
            Matcher tag = FORM.matcher(header);
            while (tag.find()) {
                if (tag.group(1).equals(scope.toString())
                        && tag.group(2).equals(parameters(request))) {
                    try {
                        return new Known(
                                UUID.fromString(tag.group(3)), Long.parseLong(tag.group(4)));
                    } catch (IllegalArgumentException e) {
                        return null;
                    }
                }
            }
        }
        return null;
    }

    private static String parameters(CollectionReader.PageRequest request) {
        CRC32 crc = new CRC32();
        crc.update(
                (request.since() + "&" + request.limit() + "&" + request.epoch())
                        .getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
