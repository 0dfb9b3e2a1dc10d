package org.creditrepair.privacy.identifier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.chassis.datatable.Row;

/** Codes of GB/T 2260 with the lists that knew them. A code that was given up may have been given again. */
final class Regions {
    private static final List<String> COLUMNS = List.of("code", "name", "listed-since", "gone-by");
    private static final Regions SHIPPED = of(DataTable.shipped(Regions.class, "/identifier/regions.txt"));

    private final Map<String, List<Listing>> listings;

    private final LocalDate newest;

    private Regions(Map<String, List<Listing>> listings) {
        this.listings = listings;
        this.newest = listings.values().stream()
                .flatMap(List::stream)
                .flatMap(listing -> Stream.of(listing.listedSince(), listing.goneBy()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private record Listing(String code, Optional<LocalDate> listedSince, Optional<LocalDate> goneBy) {

        static Listing of(Row row) {
            return new Listing(row.text("code"), row.dateIfAny("listed-since"), row.dateIfAny("gone-by"));
        }

        boolean isGoneBy(LocalDate day) {
            return goneBy.map(gone -> !day.isBefore(gone)).orElse(false);
        }

        boolean isKnownBy(LocalDate day) {
            return listedSince.map(since -> !day.isBefore(since)).orElse(true);
        }
    }

    static Regions shipped() {
        return SHIPPED;
    }

    static Regions of(DataTable table) {
        return new Regions(
                table.rows(COLUMNS, Listing::of).orThrow().stream().collect(Collectors.groupingBy(Listing::code)));
    }

    /** The latest day that the lists tell of. */
    LocalDate newest() {
        return newest;
    }

    /** What is odd about a code on a day. */
    Optional<Warning> warning(String code, LocalDate day) {
        var known = listings.getOrDefault(code, List.of()).stream()
                .filter(listing -> listing.isKnownBy(day))
                .toList();
        if (known.isEmpty()) {
            return Optional.of(Warning.UNKNOWN_REGION);
        }
        return known.stream().allMatch(listing -> listing.isGoneBy(day))
                ? Optional.of(Warning.WITHDRAWN_REGION)
                : Optional.empty();
    }

    /** What is odd about a code that a person born on a day was given by another day. */
    Optional<Warning> warning(String code, LocalDate birth, LocalDate day) {
        var warning = warning(code, day);
        var isGoneBeforeBirth =
                listings.getOrDefault(code, List.of()).stream().allMatch(listing -> listing.isGoneBy(birth));
        return warning.filter(Warning.WITHDRAWN_REGION::equals).isPresent() && isGoneBeforeBirth
                ? Optional.of(Warning.REGION_WITHDRAWN_BEFORE_BIRTH)
                : warning;
    }
}
