package org.creditrepair.privacy.mask;

import java.time.LocalDate;
import java.util.Optional;

/** What somebody sees of a class of fields, and by which row. The same question to the same policy has the same id. */
public final class MaskDecision {
    private static final String NO_ROW = "no-row";

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
                "/",
                policy,
                rowId().orElse(NO_ROW),
                field.id(),
                String.join(",", viewer.role(), viewer.purpose(), viewer.relationship(), viewer.channel()),
                day.toString());
    }

    /** The row that decided; absent: none covers the view, and all is hidden. */
    public Optional<String> rowId() {
        return row.map(MaskRow::id);
    }

    public FieldClass field() {
        return field;
    }

    public Mask mask() {
        return row.map(MaskRow::mask).orElse(Mask.ALL_HIDDEN);
    }

    /** Masks a value; null stays null. */
    public String apply(String value) {
        return mask().apply(value);
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
