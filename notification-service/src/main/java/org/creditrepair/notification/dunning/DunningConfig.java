package org.creditrepair.notification.dunning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How the instalments of plans are reminded of. */
@ConfigMapping(prefix = "creditrepair.dunning")
interface DunningConfig {

    /** A ladder of the operator in place of the one that comes with the service; absent where there is none. */
    Optional<Path> ladder();

    /**
     * Whether a step goes on over its next channel on working days only, where the calendar of the party's jurisdiction
     * is known. No rule asks for it: a default of ours.
     */
    @WithDefault("true")
    boolean escalatesOnWorkingDays();

    /** How long a step whose day has come waits for payments that are still on their way. */
    @WithDefault("10s")
    Duration patience();
}
