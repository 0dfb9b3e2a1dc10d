package org.creditrepair.repair.debt;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where an operator keeps tables that take the place of those shipped. */
@ConfigMapping(prefix = "creditrepair.lending-rules")
interface LendingRulesConfig {

    /** A folder with {@code caps.txt}, {@code lpr-1y.txt} or both; absent where there is none. */
    Optional<Path> folder();
}
