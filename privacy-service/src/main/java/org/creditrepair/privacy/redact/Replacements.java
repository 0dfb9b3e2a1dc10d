package org.creditrepair.privacy.redact;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditrepair.privacy.finding.Finding;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.identifier.Parsed;
import org.creditrepair.privacy.lexicon.DataFile;

/** The ways in which findings are replaced. */
public final class Replacements {
    private static final String PATH = "/redact/placeholders.txt";

    private static final String MASKS = "*●■█×";

    private Replacements() {}

    /**
     * A sign for every character, so that the text keeps its layout. How long a value is shows; where that tells too
     * much, a placeholder is the better choice.
     *
     * @param sign one of * ● ■ █ ×, which belong to no value and part none
     * @throws IllegalArgumentException where it is another
     */
    public static Replacement mask(char sign) {
        if (MASKS.indexOf(sign) < 0) {
            throw new IllegalArgumentException("not a sign of a mask: U+%04X".formatted((int) sign));
        }
        return (finding, written) -> String.valueOf(sign).repeat(written.codePointCount(0, written.length()));
    }

    /** The name of the kind in brackets: {@code [手机号]}, {@code [MOBILE]}. */
    public static Replacement placeholder(Language language) {
        var names = new EnumMap<Kind, String>(Kind.class);
        for (var line : DataFile.shipped(PATH).lines("placeholders")) {
            var cells = Stream.of(line.split("\\|")).map(String::strip).toList();
            names.put(Kind.of(cells.getFirst()).orElseThrow(), cells.get(language == Language.CHINESE ? 1 : 2));
        }
        var complete = Map.copyOf(names);
        return (finding, written) -> complete.get(finding.kind());
    }

    /** The pseudonym of the value; the same for every way of writing an identifier. */
    public static Replacement pseudonym(Pseudonyms pseudonyms) {
        return (finding, written) -> pseudonyms.of(finding.kind(), value(finding, written));
    }

    private static String value(Finding finding, String written) {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
        return finding.kind()
                .identifier()
                .flatMap(kind -> kind.parse(plain) instanceof Parsed.Accepted accepted
                        ? Optional.of(accepted.value())
                        : Optional.empty())
                .orElse(plain);
    }
}
