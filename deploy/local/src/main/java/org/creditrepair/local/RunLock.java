package org.creditrepair.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The right to run the suite on a data folder: one process has it, and loses it when it ends, however it ends. */
final class RunLock implements AutoCloseable {
    static final String FILE = "lock";
    static final String HELD = "The suite runs already: stop it with Ctrl-C where it was started.";

    private final RandomAccessFile file;
    private final FileLock lock;

    private RunLock(RandomAccessFile file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /** The right to run on this folder; empty where another process has it. */
    static Optional<RunLock> take(Path data) throws IOException {
        Files.createDirectories(data);
        var file = new RandomAccessFile(data.resolve(FILE).toFile(), "rw");
        var lock = file.getChannel().tryLock();
        if (lock == null) {
            file.close();
            return Optional.empty();
        }
        return Optional.of(new RunLock(file, lock));
    }

    /** Ends with status 1 where the suite runs on the folder that the argument names, so that nobody builds under it. */
    public static void main(String[] arguments) throws IOException {
        var lock = take(Path.of(arguments[0]));
        if (lock.isEmpty()) {
            System.err.println(HELD);
            System.exit(1);
        }
        lock.get().close();
    }

    @Override
    public void close() throws IOException {
        lock.release();
        file.close();
    }
}
