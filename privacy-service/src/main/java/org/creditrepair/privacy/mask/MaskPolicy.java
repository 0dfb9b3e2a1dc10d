package org.creditrepair.privacy.mask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creditrepair.privacy.datatable.DataTable;
import org.creditrepair.privacy.datatable.UnreadableTable;

/**
 * Who sees how much of what: rows with dates, of which the most specific that covers a view decides. Where no row does,
 * all is hidden. A policy shows heads and tails only; clear values are given by recorded disclosures.
 */
public final class MaskPolicy {
    private static final String SHIPPED = "/mask/cn.masks";

    private final String name;
    private final String version;
    private final List<MaskRow> mostSpecificFirst;

    private MaskPolicy(String name, String version, List<MaskRow> rows) {
        this.name = name;
        this.version = version;
        this.mostSpecificFirst = rows.stream()
                .sorted(Comparator.comparing(MaskRow::coverage, Coverage.BY_SPECIFICITY)
                        .reversed())
                .toList();
    }

    /** How reading a policy ended. */
    public sealed interface Reading {

        record Read(MaskPolicy policy) implements Reading {}

        /**
         * @param reason file, line and what is wrong
         */
        record Refused(String reason) implements Reading {}
    }

    /** The policy for China that is shipped with the service. */
    public static MaskPolicy shipped() {
        return switch (read("cn", DataTable.shipped(SHIPPED).text())) {
            case Reading.Read read -> read.policy();
            case Reading.Refused refused -> throw new IllegalStateException(refused.reason());
        };
    }

    /**
     * A policy from text.
     *
     * @param name of the policy, part of the ids of its decisions: small letters, digits and hyphens
     * @param text a line {@code version 2026-11-24} and a table with one row for each line. The version is part of the
     *     ids too: rows that are changed need another one, so that an id never leads to rows that did not decide
     */
    public static Reading read(String name, String text) {
        if (!Viewer.isName(name)) {
            return new Reading.Refused("a policy cannot be called " + name);
        }
        try {
            return PolicyText.of(name, text)
                    .<Reading>map(found -> new Reading.Read(of(found.table(), name, found.version())))
                    .orElseGet(
                            () -> new Reading.Refused(name + " must begin with its version, as in version 2026-11-24"));
        } catch (UnreadableTable unreadable) {
            return new Reading.Refused(unreadable.getMessage());
        }
    }

    private static MaskPolicy of(DataTable table, String name, String version) {
        var rows = new ArrayList<MaskRow>();
        table.rows(MaskRow.COLUMNS, row -> rows.add(distinct(MaskRow.of(row), rows)));
        return new MaskPolicy(name, version, rows);
    }

    /** A row beside earlier ones: with an id of its own, and with nothing that an earlier one decides as well. */
    private static MaskRow distinct(MaskRow row, List<MaskRow> earlier) {
        for (var other : earlier) {
            if (row.id().equals(other.id())) {
                throw new IllegalArgumentException("id stands twice: " + row.id());
            }
            if (row.clashesWith(other)) {
                throw new IllegalArgumentException(row.id() + " covers the same views as " + other.id());
            }
        }
        return row;
    }

    /**
     * What a viewer sees of a class of fields.
     *
     * @param day on which the rows hold
     */
    public MaskDecision decide(FieldClass field, Viewer viewer, LocalDate day) {
        Objects.requireNonNull(field, "field is missing");
        Objects.requireNonNull(day, "day is missing");
        Objects.requireNonNull(viewer, "viewer is missing");
        var row = mostSpecificFirst.stream()
                .filter(candidate -> candidate.field() == field
                        && candidate.origin().includes(day)
                        && candidate.coverage().covers(viewer))
                .findFirst();
        return new MaskDecision(
                name + MaskDecision.BETWEEN_PARTS + version, new MaskDecision.Question(field, viewer, day), row);
    }

    /**
     * The decision behind an id, taken again: the answer to "why do I see this?".
     *
     * @param id as {@link MaskDecision#id} gave it
     * @return nothing where this policy does not decide so, be it another policy, another version or other rows
     */
    public Optional<MaskDecision> find(String id) {
        Objects.requireNonNull(id, "id is missing");
        return MaskDecision.question(id)
                .map(question -> decide(question.field(), question.viewer(), question.day()))
                .filter(decision -> decision.id().equals(id));
    }

    /** What a viewer sees of all classes: the answer to "what would this role see?". */
    public List<MaskDecision> preview(Viewer viewer, LocalDate day) {
        return Arrays.stream(FieldClass.values())
                .map(field -> decide(field, viewer, day))
                .toList();
    }
}
