package org.creditrepair.privacy.personscan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
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

/** Names and dates of birth in the columns of a table whose headings ask for them. */
final class ColumnScanner implements Scanner {
    private final NameWords words;
    private final ChineseName chinese;
    private final WesternName western;
    private final BirthDateScanner births;

    ColumnScanner(NameWords words, BirthDateScanner births) {
        this.words = words;
        this.chinese = new ChineseName(words);
        this.western = new WesternName(words);
        this.births = births;
    }

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        var columns = new HashMap<Cell, Column>();
        TableCells.visit(text, heading -> asks(text, heading), (heading, value) -> {
            cue(text, heading)
                    .flatMap(cue -> name(text, value, cue))
                    .ifPresent(name -> columns.computeIfAbsent(heading, key -> new Column(found))
                            .add(name, text.slice(name.start(), name.end())));
            if (births.isLabel(text, heading.start(), heading.end())) {
                births.date(text, value.start(), value.end(), found);
            }
        });
    }

    private boolean asks(FoldedText text, Cell heading) {
        return cue(text, heading).isPresent() || births.isLabel(text, heading.start(), heading.end());
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

    /** A name that is the whole of a cell; a word for a person there says who somebody is, and names nobody. */
    private Optional<Candidate> name(FoldedText text, Cell value, Set<Evidence> cue) {
        if (cue(text, value).isPresent()) {
            return Optional.empty();
        }
        return read(text, value, cue).map(name -> {
            var evidence = EnumSet.copyOf(cue);
            evidence.addAll(name.evidence());
            return new Candidate(Kind.NAME, value.start(), value.end(), evidence);
        });
    }

    /** In letters only with a capital: beside the words of other columns nothing else tells it from them. */
    private Optional<Name> read(FoldedText text, Cell value, Set<Evidence> cue) {
        if (Characters.isHan(text.at(value.start()))) {
            return chinese.read(text, value.start(), cue).filter(name -> name.end() == value.end());
        }
        return Character.isUpperCase(text.at(value.start()))
                ? western.read(text, value.start(), cue).filter(name -> isOver(text, value, name))
                : Optional.empty();
    }

    /** Whether a name fills a cell; a reader of names takes the given name in the next cell for its end: Smith, John. */
    private static boolean isOver(FoldedText text, Cell value, Name name) {
        return name.end() == value.end() || name.end() > value.end() && text.at(value.end()) == ',';
    }

    /**
     * Below a word for a person things of all sorts stand: names that begin with a common word are held back until one
     * that does not shows that the column is of persons. English ones of two words need none.
     */
    private static final class Column {
        private final Consumer<Candidate> found;
        private final List<Candidate> doubtful = new ArrayList<>();
        private boolean isOfPersons;

        private Column(Consumer<Candidate> found) {
            this.found = found;
        }

        void add(Candidate name, String written) {
            if (name.evidence().contains(Evidence.SURNAME)) {
                isOfPersons = true;
                doubtful.forEach(found);
                doubtful.clear();
            }
            if (isOfPersons || name.evidence().contains(Evidence.STRONG_CUE) || written.contains(" ")) {
                found.accept(name);
            } else {
                doubtful.add(name);
            }
        }
    }
}
