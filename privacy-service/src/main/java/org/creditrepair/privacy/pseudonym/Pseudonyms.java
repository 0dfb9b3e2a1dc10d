package org.creditrepair.privacy.pseudonym;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes pseudonyms under the current key, and knows those made under former keys, so that keys can be changed.
 *
 * <p>There is no way back from a pseudonym to its value here: nothing is kept. Who may go back looks the value up in
 * the vault. Values are compared as they come: the caller normalises them first.
 */
public final class Pseudonyms {
    private static final String PURPOSE = "creditrepair pseudonym v1";

    private final PseudonymKey current;
    private final Map<String, PseudonymKey> keys = new HashMap<>();

    /** How a pseudonym and a value stand to each other. */
    public enum Match {
        SAME,
        DIFFERENT,
        /** Made under a key that is not to be had any more: nobody can tell. */
        KEY_UNKNOWN
    }

    /**
     * @throws IllegalArgumentException where two keys have the same id
     */
    public Pseudonyms(PseudonymKey current, List<PseudonymKey> former) {
        this.current = current;
        keys.put(current.id(), current);
        for (var key : former) {
            if (keys.put(key.id(), key) != null) {
                throw new IllegalArgumentException("two keys have the id " + key.id());
            }
        }
    }

    /** The pseudonym under the current key. */
    public Pseudonym of(Scope scope, String value) {
        return made(current, scope, value);
    }

    /** The pseudonym that was given under a key before, to link what was made then; empty where the key is gone. */
    public Optional<Pseudonym> under(String keyId, Scope scope, String value) {
        return Optional.ofNullable(keys.get(keyId)).map(key -> made(key, scope, value));
    }

    /** Whether a pseudonym is that of a value; in a time that does not tell how much of it is right. */
    public Match match(Pseudonym pseudonym, Scope scope, String value) {
        return under(pseudonym.keyId(), scope, value)
                .map(expected ->
                        MessageDigest.isEqual(bytes(expected), bytes(pseudonym)) ? Match.SAME : Match.DIFFERENT)
                .orElse(Match.KEY_UNKNOWN);
    }

    private static Pseudonym made(PseudonymKey key, Scope scope, String value) {
        Objects.requireNonNull(scope, "scope is missing");
        Objects.requireNonNull(value, "value is missing");
        var output = Prf.of(key, PURPOSE, List.of(scope.name(), scope.kind(), value));
        return new Pseudonym(key.id(), Crockford.encode(output, Pseudonym.SYMBOLS));
    }

    private static byte[] bytes(Pseudonym pseudonym) {
        return pseudonym.code().getBytes(StandardCharsets.US_ASCII);
    }
}
