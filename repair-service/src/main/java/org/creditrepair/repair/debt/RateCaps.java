package org.creditrepair.repair.debt;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.repair.ratecap.Cap;
import org.creditrepair.repair.ratecap.CapRules;
import org.creditrepair.repair.ratecap.Contract;
import org.creditrepair.repair.referencerate.ReferenceRates;
import org.creditrepair.repair.result.Result;

/** The caps in force: those shipped, or the operator's own. A table that cannot be read stops the start. */
@Startup
@ApplicationScoped
class RateCaps {
    private final CapRules rules;
    private final ReferenceRates primeRates;

    RateCaps(LendingRulesConfig config) {
        rules = own(config, "caps.txt")
                .map(CapRules::read)
                .orElseGet(CapRules::shipped)
                .orThrow();
        primeRates = own(config, "lpr-1y.txt")
                .map(table -> ReferenceRates.read("lpr.1y", table))
                .orElseGet(ReferenceRates::loanPrimeRate)
                .orThrow();
    }

    /** The cap of a contract, as it is on a day; a suit is taken to be brought on that day. */
    Result<Cap> of(Contract contract, LocalDate today) {
        return rules.of(contract.suedOn(today), primeRates);
    }

    private static Optional<DataTable> own(LendingRulesConfig config, String name) {
        var folder = config.folder();
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new IllegalStateException("creditrepair.lending-rules.folder is no folder: " + folder.get());
        }
        return folder.map(found -> found.resolve(name)).filter(Files::exists).map(RateCaps::table);
    }

    private static DataTable table(Path file) {
        try {
            return new DataTable(file.toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot be read as UTF-8: " + file, unreadable);
        }
    }
}
