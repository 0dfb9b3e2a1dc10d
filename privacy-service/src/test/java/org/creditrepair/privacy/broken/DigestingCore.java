package org.creditrepair.privacy.broken;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Breaks the rule against unkeyed digests, to show that the rule can fail. */
public final class DigestingCore {

    private DigestingCore() {}

    public static byte[] digest(String value) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
    }
}
