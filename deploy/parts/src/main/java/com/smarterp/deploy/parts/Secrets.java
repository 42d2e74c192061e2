package com.smarterp.deploy.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Random secrets, each in a file of its own that only its owner may read (mode 0600), made once and
 * then kept.
 */
public final class Secrets {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    public Secrets(Path folder) {
        this.folder = folder;
    }

    /** A new secret of 32 random bytes, base64 (RFC 4648 section 4), kept nowhere. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The file of a secret, whether it is there yet or not. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /**
     * The secret of this name, made now if it isn't there.
     *
     * @throws PartException when the folder can't be read or written
     */
    public String get(String name) {
        Path file = file(name);
        try {
            return Files.readString(Files.exists(file) ? file : keep(name, random())).strip();
        } catch (IOException e) {
            throw new PartException("the secret " + file + " can't be kept: " + e.getMessage(), e);
        }
    }

    /**
     * Keeps a text in a file of this name, in place of what was there.
     *
     * @throws PartException when the folder can't be written
     */
    public Path keep(String name, String text) {
        Path file = file(name);
        try {
            OwnerOnly.folder(folder);
            OwnerOnly.write(file, text);
            return file;
        } catch (IOException e) {
            throw new PartException(file + " can't be kept: " + e.getMessage(), e);
        }
    }
}
