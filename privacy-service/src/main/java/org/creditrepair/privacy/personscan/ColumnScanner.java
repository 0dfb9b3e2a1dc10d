package org.creditrepair.privacy.personscan;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.finding.Scanner;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.personscan.NameWords.Cue;
import org.creditrepair.privacy.personscan.TableCells.Cell;

/** Chinese names and dates of birth in the columns of a table whose headings ask for them. */
final class ColumnScanner implements Scanner {
    private final NameWords words;
    private final ChineseName chinese;
    private final BirthDateScanner births;

    ColumnScanner(NameWords words, BirthDateScanner births) {
        this.words = words;
        this.chinese = new ChineseName(words);
        this.births = births;
    }

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        var ofPersons = new HashSet<Cell>();
        TableCells.visit(text, (heading, value) -> {
            cue(text, heading)
                    .flatMap(cue -> name(text, value, cue))
                    .filter(name -> isTold(name, heading, ofPersons))
                    .ifPresent(found);
            if (births.isLabel(text, heading.start(), heading.end())) {
                births.date(text, value.start(), value.end(), found);
            }
        });
    }

    /** What a heading says that is wholly a word for a name or a person. */
    private Optional<EnumSet<Evidence>> cue(FoldedText text, Cell heading) {
        return words.before()
                .cues()
                .longestAt(text, heading.start())
                .filter(cue -> cue.end() == heading.end())
                .filter(cue -> cue.meaning() == Cue.STRONG || cue.meaning() == Cue.WEAK)
                .map(cue -> EnumSet.of(
                        cue.meaning() == Cue.STRONG ? Evidence.STRONG_CUE : Evidence.WEAK_CUE, Evidence.CONNECTOR));
    }

    /** The name that is the whole of a cell. */
    private Optional<Candidate> name(FoldedText text, Cell value, Set<Evidence> cue) {
        if (!Characters.isHan(text.at(value.start()))) {
            return Optional.empty();
        }
        return chinese.read(text, value.start(), cue)
                .filter(name -> name.end() == value.end())
                .map(name -> {
                    var evidence = EnumSet.copyOf(cue);
                    evidence.addAll(name.evidence());
                    return new Candidate(Kind.NAME, value.start(), value.end(), evidence);
                });
    }

    /**
     * Below a word for a person things of all sorts stand: until a family name that is no common word shows that the
     * column is of persons, others tell no name.
     */
    private static boolean isTold(Candidate name, Cell heading, Set<Cell> ofPersons) {
        if (name.evidence().contains(Evidence.SURNAME)) {
            ofPersons.add(heading);
        }
        return name.evidence().contains(Evidence.STRONG_CUE) || ofPersons.contains(heading);
    }
}
