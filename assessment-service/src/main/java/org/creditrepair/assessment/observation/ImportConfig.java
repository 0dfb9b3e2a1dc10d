package org.creditrepair.assessment.observation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;

/** Limits of an import. */
@ConfigMapping(prefix = "creditrepair.imports")
interface ImportConfig {

    /** An import with more rejected rows than this is broken off: each of them is kept, and a file may unpack to any size. */
    @WithDefault("100000")
    @Positive
    int rejectionLimit();
}
