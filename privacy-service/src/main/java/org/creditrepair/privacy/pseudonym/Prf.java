package org.creditrepair.privacy.pseudonym;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;

/**
 * The keyed pseudorandom function under everything here: HMAC-SHA-256 (RFC 2104, FIPS 198-1) of a purpose and parts.
 *
 * <p>Each is written as its length in bytes (four bytes, big endian) and its UTF-16 code units (big endian). No two
 * lists of parts have the same encoding, also where text is malformed, which UTF-8 would replace.
 */
final class Prf {
    static final String ALGORITHM = "HmacSHA256";
    static final int OUTPUT_BITS = 256;

    private Prf() {}

    static byte[] of(PseudonymKey key, String purpose, List<String> parts) {
        var message = encoded(purpose, parts);
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key.forMac());
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is not to be had", e);
        } finally {
            Arrays.fill(message, (byte) 0);
        }
    }

    private static byte[] encoded(String purpose, List<String> parts) {
        var length = size(purpose) + parts.stream().mapToInt(Prf::size).sum();
        var message = ByteBuffer.allocate(length);
        put(message, purpose);
        parts.forEach(part -> put(message, part));
        return message.array();
    }

    private static int size(String part) {
        return Integer.BYTES + Character.BYTES * part.length();
    }

    private static void put(ByteBuffer message, String part) {
        message.putInt(Character.BYTES * part.length());
        part.chars().forEach(unit -> message.putChar((char) unit));
    }
}
