package org.creditrepair.chassis.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Real time, for technical timestamps. */
class RealClock {

    @Produces
    @Singleton
    Clock realClock() {
        return Clock.systemUTC();
    }
}
