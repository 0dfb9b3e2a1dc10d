package org.creditrepair.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The keys of this installation: made once, readable by their owner only, kept beside the data that they protect. */
final class Secrets {
    private static final int KEY_BYTES = 32;

    private final Path file;
    private final Properties keys = new Properties();

    Secrets(Path folder) throws IOException {
        file = folder.resolve("secrets.properties");
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                keys.load(in);
            }
        }
    }

    /** The key of this name, base64. */
    synchronized String key(String name) throws IOException {
        if (!keys.containsKey(name)) {
            var bytes = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(bytes);
            keys.setProperty(name, Base64.getEncoder().encodeToString(bytes));
            save();
        }
        return keys.getProperty(name);
    }

    private void save() throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (var out = Files.newOutputStream(file)) {
            keys.store(out, null);
        }
    }
}
