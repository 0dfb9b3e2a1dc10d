package org.creditrepair.privacy.mask;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

/** What somebody sees of a class of fields, and by which row. The same question to the same policy has the same id. */
public final class MaskDecision {
    private static final String NO_ROW = "no-row";
    private static final String BETWEEN_PARTS = "/";
    private static final String BETWEEN_NAMES = ",";

    private final String policy;
    private final FieldClass field;
    private final Viewer viewer;
    private final LocalDate day;
    private final Optional<MaskRow> row;

    MaskDecision(String policy, FieldClass field, Viewer viewer, LocalDate day, Optional<MaskRow> row) {
        this.policy = policy;
        this.field = field;
        this.viewer = viewer;
        this.day = day;
        this.row = row;
    }

    /**
     * Policy, row, class of fields, viewer and day: {@code cn/mobile/mobile/case-officer,case,assigned,api/2026-11-24}.
     */
    public String id() {
        return String.join(
                BETWEEN_PARTS,
                policy,
                rowId().orElse(NO_ROW),
                field.id(),
                String.join(BETWEEN_NAMES, viewer.role(), viewer.purpose(), viewer.relationship(), viewer.channel()),
                day.toString());
    }

    /** What was asked when a decision with an id was taken. */
    record Question(FieldClass field, Viewer viewer, LocalDate day) {}

    static Optional<Question> question(String id) {
        var parts = id.split(BETWEEN_PARTS, -1);
        var names = parts.length == 5 ? parts[3].split(BETWEEN_NAMES, -1) : new String[0];
        if (names.length != 4 || !Arrays.stream(names).allMatch(Viewer::isName)) {
            return Optional.empty();
        }
        try {
            var viewer = new Viewer(names[0], names[1], names[2], names[3]);
            return Optional.of(new Question(FieldClass.of(parts[2]), viewer, LocalDate.parse(parts[4])));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** The row that decided; absent: none covers the view, and all is hidden. */
    public Optional<String> rowId() {
        return row.map(MaskRow::id);
    }

    public FieldClass field() {
        return field;
    }

    Mask mask() {
        return row.map(MaskRow::mask).orElse(Mask.ALL_HIDDEN);
    }

    /**
     * Masks a value; null stays null. Of a date of birth only the year is shown, where it stands first; of an address only
     * a known province or city, or both, at its beginning.
     */
    public String apply(String value) {
        return mask().apply(value, field.headRule());
    }

    /** Why this is what the viewer sees, in Chinese. */
    public String inChinese() {
        return Explanation.inChinese(this);
    }

    /** Why this is what the viewer sees, in English. */
    public String inEnglish() {
        return Explanation.inEnglish(this);
    }

    Optional<MaskRow> row() {
        return row;
    }

    Viewer viewer() {
        return viewer;
    }

    LocalDate day() {
        return day;
    }

    @Override
    public String toString() {
        return id();
    }
}
