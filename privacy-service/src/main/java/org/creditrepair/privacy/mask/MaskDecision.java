package org.creditrepair.privacy.mask;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What somebody sees of a class of fields, and by which row. The same question to the same version of a policy has the
 * same id.
 */
public final class MaskDecision {
    /** No name has it, and it stands for itself in a path of an URL. */
    static final String BETWEEN_PARTS = "_";

    /** Stands in ids where no row covers the view. */
    static final String NO_ROW = "no-row";

    private static final String BETWEEN_NAMES = ".";

    private final String policy;
    private final Question question;
    private final Optional<MaskRow> row;

    /**
     * @param policy name and version
     */
    MaskDecision(String policy, Question question, Optional<MaskRow> row) {
        this.policy = policy;
        this.question = question;
        this.row = row;
    }

    /** What was asked when a decision was taken. */
    record Question(FieldClass field, Viewer viewer, LocalDate day) {}

    /**
     * Policy and its version, row, class of fields, viewer and day:
     * {@code cn_2026-11-24_mobile_mobile_case-officer.case.assigned.api_2026-11-24}. It needs no escaping in an URL.
     */
    public String id() {
        return String.join(
                BETWEEN_PARTS,
                policy,
                rowId().orElse(NO_ROW),
                field().id(),
                String.join(BETWEEN_NAMES, namesOfViewer()),
                day().toString());
    }

    static Optional<Question> question(String id) {
        var parts = id.split(BETWEEN_PARTS, -1);
        var names = parts.length == 6 ? parts[4].split("\\" + BETWEEN_NAMES, -1) : new String[0];
        if (names.length != 4 || !Arrays.stream(names).allMatch(Viewer::isName)) {
            return Optional.empty();
        }
        try {
            var viewer = new Viewer(names[0], names[1], names[2], names[3]);
            return Optional.of(new Question(FieldClass.of(parts[3]), viewer, LocalDate.parse(parts[5])));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** The row that decided; absent: none covers the view, and all is hidden. */
    public Optional<String> rowId() {
        return row.map(MaskRow::id);
    }

    public FieldClass field() {
        return question.field();
    }

    /** Whom it is for. */
    public Viewer viewer() {
        return question.viewer();
    }

    Mask mask() {
        return row.map(MaskRow::mask).orElse(Mask.ALL_HIDDEN);
    }

    /**
     * Masks a value; null stays null. Of a date of birth only the year is shown, where it stands first; of an address
     * only a known province or city, or both, at its beginning; of an e-mail address at most half of what stands before
     * the @.
     */
    public String apply(String value) {
        return mask().apply(value, field().headRule());
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

    /** Role, purpose, relationship and channel. */
    List<String> namesOfViewer() {
        var viewer = viewer();
        return List.of(viewer.role(), viewer.purpose(), viewer.relationship(), viewer.channel());
    }

    public LocalDate day() {
        return question.day();
    }

    @Override
    public String toString() {
        return id();
    }
}
