package org.creditrepair.notification.datafile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the lines of one file apart. */
final class Parser {
    private static final Pattern HEADING = Pattern.compile("\\[([a-z][a-z0-9-]*) ([A-Za-z0-9][A-Za-z0-9-]*)]");
    private static final Pattern ENTRY = Pattern.compile("([a-z0-9][a-z0-9.-]*)\\s*=\\s*(\\S.*)");

    private final String file;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Set<String> headings = new HashSet<>();
    private Section current = new Section(1, "", "", List.of());
    private List<Entry> entries = new ArrayList<>();

    Parser(String file) {
        this.file = file;
    }

    Reading<DataFile> parse(List<String> lines) {
        for (var index = 0; index < lines.size(); index++) {
            take(index + 1, lines.get(index).strip());
        }
        close();
        return refusals.isEmpty()
                ? new Reading.Accepted<>(new DataFile(file, sections.getFirst(), sections.subList(1, sections.size())))
                : new Reading.Refused<>(refusals);
    }

    private void take(int number, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        var heading = HEADING.matcher(line);
        var entry = ENTRY.matcher(line);
        if (heading.matches()) {
            open(number, heading.group(1), heading.group(2));
        } else if (entry.matches()) {
            add(new Entry(number, entry.group(1), entry.group(2)));
        } else {
            refuse(number, "neither a section, nor key = value, nor a comment: " + line);
        }
    }

    private void open(int number, String type, String name) {
        if (!headings.add(type + " " + name)) {
            refuse(number, "section [" + type + " " + name + "] occurs twice");
        }
        close();
        current = new Section(number, type, name, List.of());
    }

    private void add(Entry entry) {
        if (entries.stream().anyMatch(other -> other.key().equals(entry.key()))) {
            refuse(entry.line(), "key " + entry.key() + " occurs twice");
        }
        entries.add(entry);
    }

    private void close() {
        sections.add(new Section(current.line(), current.type(), current.name(), entries));
        entries = new ArrayList<>();
    }

    private void refuse(int number, String reason) {
        refusals.add(new Refusal(file, number, reason));
    }
}
