package org.creditrepair.privacy.pseudonym;

import java.util.Arrays;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;

/**
 * A secret of a pseudonym or of a blind index, with the id that names it in what is made under it. It never prints its
 * secret, and {@link #close()} wipes it.
 */
public final class PseudonymKey implements AutoCloseable {
    /** Least length of a secret: the output of the function that it keys (RFC 2104, section 3). */
    public static final int LEAST_BYTES = 32;

    private static final Pattern ID = Pattern.compile("[a-z0-9]{1,16}");

    private final String id;
    private final byte[] secret;
    private boolean wiped;

    /**
     * @param id 1 to 16 of a to z and 0 to 9; another secret has another id
     * @param secret random, at least {@value #LEAST_BYTES} bytes; copied, so the caller may wipe its own
     * @throws IllegalArgumentException where the id or the length is not so, without the secret
     */
    public PseudonymKey(String id, byte[] secret) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("the id of a key must be 1 to 16 of a-z and 0-9: " + id);
        }
        if (secret.length < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "key " + id + " has " + secret.length + " bytes; least is " + LEAST_BYTES);
        }
        this.id = id;
        this.secret = secret.clone();
    }

    public String id() {
        return id;
    }

    /** Overwrites the secret. What was made under the key can then neither be made again nor be compared. */
    @Override
    public synchronized void close() {
        Arrays.fill(secret, (byte) 0);
        wiped = true;
    }

    @Override
    public String toString() {
        return "PseudonymKey[id=" + id + ", secret=***]";
    }

    /** The key in the shape that a MAC asks for; the MAC wipes the copy of the secret that it gets. */
    SecretKey forMac() {
        return new MacKey();
    }

    private synchronized byte[] copyOfSecret() {
        if (wiped) {
            throw new IllegalStateException("key " + id + " was wiped");
        }
        return secret.clone();
    }

    /** Not a {@code SecretKeySpec}, which would keep a copy that nobody can wipe. */
    private final class MacKey implements SecretKey {
        private static final long serialVersionUID = 1L;

        @Override
        public String getAlgorithm() {
            return Prf.ALGORITHM;
        }

        @Override
        public String getFormat() {
            return "RAW";
        }

        @Override
        public byte[] getEncoded() {
            return copyOfSecret();
        }
    }
}
