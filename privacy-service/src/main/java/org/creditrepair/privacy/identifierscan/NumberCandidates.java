package org.creditrepair.privacy.identifierscan;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.identifier.IdentifierKind;
import org.creditrepair.privacy.identifier.Parsed;

/** Tells of the numbers that a window may be, each with what speaks for it and against it. */
final class NumberCandidates {
    private final SourceText source;
    private final NumberWindow window;
    private final NumberContext context;
    private final BiFunction<IdentifierKind, String, Parsed> parser;
    private final Consumer<Candidate> found;
    private final SpelledNumbers spelled;

    NumberCandidates(
            SourceText source,
            NumberWindow window,
            NumberContext context,
            BiFunction<IdentifierKind, String, Parsed> parser,
            Consumer<Candidate> found) {
        this.source = source;
        this.window = window;
        this.context = context;
        this.parser = parser;
        this.found = found;
        this.spelled = SpelledNumbers.of(source.digits());
    }

    SourceText source() {
        return source;
    }

    NumberWindow window() {
        return window;
    }

    /** Whether a word that names a kind adjoins the window. */
    boolean isNamed(Kind kind) {
        return source.labels().isNamed(kind, window.start());
    }

    /** Whether the window is cut out of a longer series of groups. */
    boolean isCut(Kind kind) {
        return context.beside(kind, source, window, spelled).contains(Evidence.PART_OF_SERIES);
    }

    Parsed parse(Kind kind, String written) {
        return parser.apply(kind.identifier().orElseThrow(), written);
    }

    /** Tells of the digits of the window if the parser accepts them. */
    void offer(Kind kind) {
        offer(kind, window.digits(), window.start(), window.end());
    }

    /** Tells of a stretch of the text if the parser accepts what is written there. */
    void offer(Kind kind, String written, int start, int end) {
        if (parse(kind, written) instanceof Parsed.Accepted accepted) {
            tell(kind, accepted, start, end);
        }
    }

    /**
     * Tells of what the parser accepted.
     *
     * @return what speaks for it and against it
     */
    Set<Evidence> tell(Kind kind, Parsed.Accepted accepted, int start, int end) {
        var evidence = EnumSet.noneOf(Evidence.class);
        evidence.addAll(Judgement.of(kind, accepted));
        evidence.addAll(context.of(kind, source, window, spelled));
        evidence.addAll(source.labels().around(kind, start, end));
        found.accept(new Candidate(kind, start, end, Judgement.settled(evidence)));
        return evidence;
    }

    /** A fixed line without its area code, which the parser does not know. */
    void tellLocalNumber() {
        var evidence = EnumSet.of(Evidence.ODD);
        evidence.addAll(source.labels().around(Kind.LANDLINE, window.start(), window.end()));
        found.accept(new Candidate(Kind.LANDLINE, window.start(), window.end(), evidence));
    }

    /** A wrong check character speaks of a slip where a word straight before the number names it. */
    void tellMistyped(Kind kind, int end) {
        if (isNamed(kind)) {
            var evidence = EnumSet.of(Evidence.WRONG_CHECK_CHARACTER);
            evidence.addAll(context.of(kind, source, window, spelled));
            evidence.addAll(source.labels().around(kind, window.start(), end));
            found.accept(new Candidate(kind, window.start(), end, evidence));
        }
    }
}
