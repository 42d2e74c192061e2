package com.smarterp.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Markdown file of the project: its links, its headings and what it quotes as code. */
record Markdown(Path file, String text) {

    private static final Set<String> SKIPPED =
            Set.of(".git", ".smarterp", "target", "node_modules", "dist");
    private static final Pattern FENCE = Pattern.compile("(?ms)^ *```.*?^ *```");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    static List<Markdown> all() throws IOException {
        List<Markdown> found = new ArrayList<>();
        Files.walkFileTree(
                Sources.ROOT,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) {
                        return SKIPPED.contains(String.valueOf(folder.getFileName()))
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (file.toString().endsWith(".md")) {
                            found.add(of(file));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return found;
    }

    static Markdown of(Path file) {
        return new Markdown(file, FENCE.matcher(Sources.text(file)).replaceAll(""));
    }

    /** Links to other files of the project that lead nowhere. */
    List<String> brokenLinks() {
        return matches(LINK)
                .map(link -> link.group(1))
                .filter(link -> !link.matches("(https?|mailto):.*"))
                .filter(link -> !leads(link))
                .map(link -> Sources.ROOT.relativize(file) + " → " + link)
                .toList();
    }

    /** What stands between backticks. */
    Stream<String> quoted() {
        return matches(CODE).map(code -> code.group(1));
    }

    private boolean leads(String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? file : folder().resolve(parts[0]).normalize();
        if (!Files.exists(target)) {
            return false;
        }
        return parts.length == 1 || of(page(target)).anchors().contains(parts[1]);
    }

    /** A link to a folder shows its README. */
    private static Path page(Path target) {
        return Files.isDirectory(target) ? target.resolve("README.md") : target;
    }

    private Path folder() {
        Path parent = file.getParent();
        if (parent == null) {
            throw new UncheckedIOException(new IOException(file + " is in no folder"));
        }
        return parent;
    }

    /** As GitHub makes them from headings. */
    private List<String> anchors() {
        return matches(HEADING)
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'))
                .toList();
    }

    private Stream<MatchResult> matches(Pattern pattern) {
        return pattern.matcher(text).results();
    }
}
