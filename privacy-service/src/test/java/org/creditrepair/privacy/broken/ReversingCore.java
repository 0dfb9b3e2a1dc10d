package org.creditrepair.privacy.broken;

import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Cipher;
import org.creditrepair.privacy.pseudonym.Pseudonym;

/** Breaks the rules that the vault alone leads from a pseudonym to its value, to show that they can fail. */
public final class ReversingCore {
    private final Map<Pseudonym, String> values = new HashMap<>();

    public String valueOf(Pseudonym pseudonym) {
        return values.get(pseudonym);
    }

    public static byte[] decrypt(Cipher cipher, byte[] ciphertext) throws GeneralSecurityException {
        return cipher.doFinal(ciphertext);
    }
}
