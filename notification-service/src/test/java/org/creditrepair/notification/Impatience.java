package org.creditrepair.notification;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Lets the steps of ladders wait for payments as long as a test, and not a message broker, needs. */
public class Impatience implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("creditrepair.dunning.patience", "0.3s");
    }

    @Override
    public void stop() {
        // there is nothing to stop
    }
}
