package org.creditrepair.systemtests;

import java.io.IOException;
import java.nio.file.Path;
import org.creditrepair.local.SuitePorts;
import org.creditrepair.local.Up;

/** What {@code up} does, on ports that are free and on a folder that is given: arguments are project and data folder. */
final class UpOnFreePorts {

    private UpOnFreePorts() {}

    public static void main(String[] arguments) throws IOException {
        System.exit(new Up(Path.of(arguments[0]), Path.of(arguments[1]), SuitePorts.free()).run(false));
    }
}
