package org.creditrepair.assessment.observation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.PositiveOrZero;

/** Limits of an import. */
@ConfigMapping(prefix = "creditrepair.imports")
interface ImportConfig {

    /** How many rejected rows of an import are kept with line and reason; those behind them are only counted. */
    @WithDefault("100000")
    @PositiveOrZero
    int keptRejections();
}
