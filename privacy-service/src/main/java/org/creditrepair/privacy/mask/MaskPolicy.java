package org.creditrepair.privacy.mask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.chassis.datatable.Reading.Read;
import org.creditrepair.chassis.datatable.Reading.Unreadable;

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
        return switch (read("cn", DataTable.shipped(MaskPolicy.class, SHIPPED).text())) {
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
        return PolicyText.of(name, text)
                .map(found -> read(found.table(), name, found.version()))
                .orElseGet(() -> new Reading.Refused(name + " must begin with its version, as in version 2026-11-24"));
    }

    private static Reading read(DataTable table, String name, String version) {
        var earlier = new ArrayList<MaskRow>();
        return switch (table.rows(MaskRow.COLUMNS, row -> distinctFrom(earlier, MaskRow.of(row)))) {
            case Read<MaskRow>(var rows) -> new Reading.Read(new MaskPolicy(name, version, rows));
            case Unreadable<MaskRow> unreadable -> new Reading.Refused(unreadable.text());
        };
    }

    /** A row beside earlier ones: with an id of its own, and with nothing that an earlier one decides as well. */
    private static MaskRow distinctFrom(List<MaskRow> earlier, MaskRow row) {
        for (var other : earlier) {
            if (row.id().equals(other.id())) {
                throw new IllegalArgumentException("id stands twice: " + row.id());
            }
            if (row.clashesWith(other)) {
                throw new IllegalArgumentException(row.id() + " covers the same views as " + other.id());
            }
        }
        earlier.add(row);
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
