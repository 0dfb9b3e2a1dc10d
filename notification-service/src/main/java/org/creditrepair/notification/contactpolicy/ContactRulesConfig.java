package org.creditrepair.notification.contactpolicy;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where an operator keeps contact rules of its own. */
@ConfigMapping(prefix = "creditrepair.contact-rules")
interface ContactRulesConfig {

    /** A folder with packs ({@code *.rules}) and calendars ({@code *.calendar}); absent where there is none. */
    Optional<Path> folder();
}
