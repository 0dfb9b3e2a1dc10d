package org.creditrepair.notification.wording;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import jakarta.validation.constraints.NotBlank;

/** Who writes to the parties: every text says it. */
@ConfigMapping(prefix = "creditrepair.sender")
interface SenderConfig {

    /** The name of the office that writes, in Chinese. */
    @NotBlank
    @WithName("name.zh-cn")
    String chineseName();

    /** The name of the office that writes, in English. */
    @NotBlank
    @WithName("name.en")
    String englishName();

    /** Where a party can write to stop or dispute: a mailbox that somebody reads. */
    @NotBlank
    String contact();
}
