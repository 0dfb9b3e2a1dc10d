package org.creditrepair.privacy.vault;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

/** The keys of the vault. */
@ConfigMapping(prefix = "creditrepair.vault")
interface VaultConfig {

    /** AES-256 key of the fields, base64, 32 bytes. */
    @NotBlank
    String fieldKey();

    /** Number of the field key, kept with each value that it encrypts. */
    @Positive
    int fieldKeyId();

    /** Key of the index over identifiers, base64, 32 bytes. */
    @NotBlank
    String indexKey();
}
