package org.creditrepair.training.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that is known of a file before it is read, and all that is decided before a model is trained.
 *
 * @param derived in an order in which each reads only what comes before it
 */
public record Profile(
        String name,
        String description,
        DataFormat data,
        List<Column> columns,
        List<Derived> derived,
        Optional<OutOfTime> outOfTime,
        CardSettings card,
        BoostingSettings boosting,
        OutputSettings output) {
    public Profile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(data, "data");
        columns = List.copyOf(columns);
        derived = List.copyOf(derived);
        Objects.requireNonNull(outOfTime, "outOfTime");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(boosting, "boosting");
        Objects.requireNonNull(output, "output");
    }

    Profile with(List<Column> otherColumns, List<Derived> otherDerived) {
        return new Profile(name, description, data, otherColumns, otherDerived, outOfTime, card, boosting, output);
    }

    /**
     * How the file is written.
     *
     * @param file relative to the folder of the data; plain or gzip
     * @param separator between two fields
     * @param skippedLines before the header, or before the first row where there is none
     * @param hasHeader whether the names of the columns come first; otherwise the columns are in the order of the profile
     * @param missing texts that stand for no value
     */
    public record DataFormat(String file, char separator, int skippedLines, boolean hasHeader, List<String> missing) {
        public DataFormat {
            Objects.requireNonNull(file, "file");
            missing = List.copyOf(missing);
        }
    }

    /** Rows from a date on are kept out of training and tell how the model does later. */
    public record OutOfTime(String column, LocalDate from) {
        public OutOfTime {
            Objects.requireNonNull(column, "column");
            Objects.requireNonNull(from, "from");
        }
    }
}
