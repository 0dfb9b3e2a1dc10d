package org.creditrepair.privacy.mask;

import java.util.List;
import org.creditrepair.chassis.datatable.Row;

/**
 * A row of policy: whom it covers, and what they see of a class of fields.
 *
 * @param id of the row, unique in its policy
 */
record MaskRow(String id, FieldClass field, Coverage coverage, Mask mask, Origin origin) {
    static final List<String> COLUMNS = List.of(
            "id",
            "field",
            "role",
            "purpose",
            "relationship",
            "channel",
            "head",
            "tail",
            "whole-from",
            "character",
            "shown-lengths",
            "valid-from",
            "valid-until",
            "source",
            "source-zh",
            "confidence");

    MaskRow {
        if (!Viewer.isName(id)) {
            throw new IllegalArgumentException("id is no name: " + id);
        }
        if (id.equals(MaskDecision.NO_ROW)) {
            throw new IllegalArgumentException("id stands for no row: " + id);
        }
        if (!field.mayBeShown()) {
            throw new IllegalArgumentException("no row may show a field of this class: " + field.id());
        }
        if (mask.tail() > 0 && field.headRule() != HeadRule.ANYWHERE) {
            throw new IllegalArgumentException("the end of a field of this class is never shown: " + field.id());
        }
    }

    static MaskRow of(Row row) {
        return new MaskRow(row.text("id"), field(row.text("field")), Coverage.of(row), mask(row), Origin.of(row));
    }

    private static FieldClass field(String id) {
        var field = FieldClass.of(id);
        if (field == FieldClass.UNKNOWN) {
            throw new IllegalArgumentException("field is no class of fields: " + id);
        }
        return field;
    }

    private static Mask mask(Row row) {
        var character = row.text("character");
        if (character.length() != 1) {
            throw new IllegalArgumentException("character must be one: " + character);
        }
        return new Mask(
                row.integer("head"),
                row.integer("tail"),
                row.integer("whole-from"),
                character.charAt(0),
                row.valueIfAny("shown-lengths", LengthRange::of).orElse(LengthRange.NONE));
    }

    /** Whether both rows could decide about the same view, with nothing to choose between them. */
    boolean clashesWith(MaskRow other) {
        return field == other.field && coverage.equals(other.coverage) && origin.overlaps(other.origin);
    }
}
