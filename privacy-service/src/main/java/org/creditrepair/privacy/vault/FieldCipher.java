package org.creditrepair.privacy.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

/**
 * AES-256-GCM over one value. The associated data name the field, the subject and the version of the value, so that no
 * ciphertext can be moved to another place.
 */
@ApplicationScoped
class FieldCipher {
    private final AesGcmJce aead;
    private final int keyId;

    FieldCipher(VaultConfig config) throws GeneralSecurityException {
        this.aead = new AesGcmJce(Base64.getDecoder().decode(config.fieldKey()));
        this.keyId = config.fieldKeyId();
    }

    int keyId() {
        return keyId;
    }

    byte[] encrypt(FieldKind field, UUID subjectId, int version, String value) {
        try {
            return aead.encrypt(value.getBytes(StandardCharsets.UTF_8), associatedData(field, subjectId, version));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("field " + field.id() + " could not be encrypted", e);
        }
    }

    /**
     * @param key the number of the key that the value was encrypted with
     */
    String decrypt(FieldKind field, UUID subjectId, int version, int key, byte[] ciphertext) {
        if (key != keyId) {
            throw new IllegalStateException(
                    "field " + field.id() + " of " + subjectId + " needs the key " + key + "; configured is " + keyId);
        }
        try {
            return new String(
                    aead.decrypt(ciphertext, associatedData(field, subjectId, version)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("field " + field.id() + " of " + subjectId + " is not authentic", e);
        }
    }

    private static byte[] associatedData(FieldKind field, UUID subjectId, int version) {
        return (field.id() + "|" + subjectId + "|" + version).getBytes(StandardCharsets.UTF_8);
    }
}
