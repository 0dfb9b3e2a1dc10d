package org.creditrepair.training.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.model.ReasonText;
import org.creditrepair.training.profile.Column.Type;
import org.creditrepair.training.profile.Column.Use;
import org.creditrepair.training.profile.Profile.DataFormat;
import org.creditrepair.training.profile.Profile.OutOfTime;

/** Reads a profile. Whatever the text is, the answer is a profile or its defects with line and column. */
public final class ProfileReader {
    private ProfileReader() {}

    public static Checked<Profile> read(String yaml) {
        return Yamls.read(yaml, ProfileReader::profile);
    }

    private static Profile profile(YamlCursor yaml) {
        var profile = new Profile(
                yaml.text("name"),
                yaml.text("description"),
                data(yaml.object("data")),
                yaml.object("columns").each(ColumnReader::column),
                yaml.optionalObject("derived")
                        .map(derived -> derived.each(ColumnReader::derived))
                        .orElse(List.of()),
                yaml.optionalObject("outOfTime").map(ProfileReader::outOfTime),
                SettingsReader.card(yaml.optionalObject("card")),
                SettingsReader.boosting(yaml.optionalObject("boosting")),
                SettingsReader.output(yaml.object("output")));
        // A profile is there before any model, so it cannot tell who approved one.
        yaml.optionalObject("approval")
                .ifPresent(early -> early.wrong("an approval is given to the run, by --approver and --approved-on"));
        yaml.done();
        check(profile, yaml);
        return profile;
    }

    private static DataFormat data(YamlCursor yaml) {
        var separator = yaml.optionalText("separator").orElse(",");
        if (separator.length() != 1) {
            yaml.defect("separator", "must be one character");
            separator = ",";
        }
        var skipped = yaml.whole("skippedLines", 0);
        if (skipped < 0) {
            yaml.defect("skippedLines", "must be 0 or more");
        }
        var format = new DataFormat(
                yaml.text("file"),
                separator.charAt(0),
                skipped,
                yaml.truth("header", true),
                yaml.has("missing") ? yaml.texts("missing") : List.of(""));
        yaml.done();
        return format;
    }

    private static OutOfTime outOfTime(YamlCursor yaml) {
        var split = new OutOfTime(yaml.text("column"), date(yaml, "from"));
        yaml.done();
        return split;
    }

    private static LocalDate date(YamlCursor yaml, String name) {
        try {
            return LocalDate.parse(yaml.text(name));
        } catch (DateTimeException unreadable) {
            yaml.defect(name, "must be a date such as 2024-12-31");
            return LocalDate.EPOCH;
        }
    }

    private static void check(Profile profile, YamlCursor yaml) {
        var targets = profile.columns().stream()
                .filter(column -> column.use() == Use.TARGET)
                .count();
        if (targets != 1) {
            yaml.defect("columns", "must have one target and have " + targets);
        }
        var candidates = profile.columns().stream()
                        .map(Column::candidate)
                        .flatMap(Optional::stream)
                        .count()
                + profile.derived().stream()
                        .map(Derived::candidate)
                        .flatMap(Optional::stream)
                        .count();
        if (candidates == 0) {
            yaml.defect("columns", "have nothing that a model may read");
        }
        profile.outOfTime().ifPresent(split -> {
            if (profile.columns().stream().noneMatch(column -> isTime(column, split))) {
                yaml.defect("outOfTime", "must name a date column of use time");
            }
        });
        order(profile, yaml);
        codes(profile, yaml);
    }

    /** What is lost under one code is told once, so a code says the same wherever it stands. */
    private static void codes(Profile profile, YamlCursor yaml) {
        var known = new HashMap<String, ReasonText>();
        Stream.concat(
                        profile.columns().stream().map(Column::candidate),
                        profile.derived().stream().map(Derived::candidate))
                .flatMap(Optional::stream)
                .flatMap(candidate -> Stream.concat(
                        Stream.of(candidate.reason()),
                        candidate.reasons().stream().map(AttributeReason::reason)))
                .forEach(reason -> {
                    var first = known.putIfAbsent(reason.code(), reason);
                    if (first != null && !first.equals(reason)) {
                        yaml.defect("columns", "have two texts for the reason " + reason.code());
                    }
                });
    }

    private static boolean isTime(Column column, OutOfTime split) {
        return column.name().equals(split.column()) && column.use() == Use.TIME && column.type() instanceof Type.Date;
    }

    /** A derived column reads numbers that are there before it, and none that may not be read. */
    private static void order(Profile profile, YamlCursor yaml) {
        var known = new HashSet<String>();
        profile.columns().stream()
                .filter(column -> column.use() == Use.CANDIDATE || column.use() == Use.INPUT)
                .filter(column -> column.type() instanceof Type.Number)
                .forEach(column -> known.add(column.name()));
        var taken = new HashSet<String>();
        profile.columns().forEach(column -> taken.add(column.name()));
        for (var derived : profile.derived()) {
            for (var input : derived.of()) {
                if (!known.contains(input)) {
                    yaml.defect(
                            "derived",
                            derived.name() + " reads " + input + ", which is no number column that it may read");
                }
            }
            if (!taken.add(derived.name())) {
                yaml.defect("derived", derived.name() + " has the name of another column");
            }
            known.add(derived.name());
        }
    }
}
