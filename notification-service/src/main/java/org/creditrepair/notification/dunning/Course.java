package org.creditrepair.notification.dunning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditrepair.notification.instalment.Instalments;
import org.creditrepair.notification.ladder.Simulation;

/** The course of a plan's ladder up to today. */
record Course(LocalDate today, Instalments instalments, Simulation simulation) {

    /** The contacts that its steps have asked for since it began. */
    List<StepContact> contacts() {
        return StepContact.of(simulation.moves());
    }

    /** The next day on which a step can come if nothing else becomes known. */
    Optional<LocalDate> nextCheck() {
        return simulation.nextCheck();
    }
}
