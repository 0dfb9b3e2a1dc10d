package org.creditrepair.privacy.broken;

import java.security.MessageDigest;

/** Keeps the rule against unkeyed digests: comparing in constant time is none. */
public final class ComparingCore {

    private ComparingCore() {}

    public static boolean isSame(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }
}
