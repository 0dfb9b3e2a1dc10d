package org.creditrepair.notification.handover;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import org.creditrepair.notification.lint.Finding;
import org.creditrepair.notification.lint.Folding;
import org.creditrepair.notification.lint.LintRuleFile;
import org.creditrepair.notification.lint.Linter;
import org.creditrepair.notification.lint.NoticeParts;

/**
 * Looks a text over before it is sent. The name of the party stays out of it. Rules about texts that cannot be read are
 * told when the service starts.
 */
@Startup
@ApplicationScoped
class TextCheck {
    private final Linter linter =
            new Linter(LintRuleFile.standard().orElseThrow(), Folding.standard().orElseThrow());

    /** The rules that forbid to send the text; empty where it may be sent. */
    List<String> faults(NoticeText.Text text) {
        var values = new HashMap<>(text.values());
        values.put(ReadyEmail.NAME, "{" + ReadyEmail.NAME + "}");
        var rendered = text.wording().render(values);
        return linter.lint(NoticeParts.of(rendered.subject(), rendered.body()), text.circumstances()).stream()
                .filter(Finding::blocks)
                .map(Finding::ruleId)
                .distinct()
                .toList();
    }
}
