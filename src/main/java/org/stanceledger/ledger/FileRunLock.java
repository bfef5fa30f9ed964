package org.stanceledger.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The right to run on an H2 ledger: a lock on a file, kept by the operating system, so that it ends with its owner however that ends. */
final class FileRunLock implements RunLock {
    private static final int ATTEMPTS = 10;
    private static final long PAUSE_MILLIS = 50;

    /** The locks of this process. POSIX drops a file's lock when its process closes any handle of the file, so we never open these again. */
    private static final Map<Path, Owner> OURS = new ConcurrentHashMap<>();

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private FileRunLock(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock of a ledger's folder, or returns null if another process has it.
     *
     * @throws LedgerException if the folder cannot be written
     */
    static @Nullable FileRunLock tryTake(Path folder) {
        Owner owner = Owner.current();
        if (OURS.putIfAbsent(folder, owner) != null) {
            return null;
        }
        FileRunLock taken = null;
        try {
            // Somebody who only asks for the owner holds the lock for a moment.
            for (int attempt = 0; taken == null && attempt < ATTEMPTS; attempt++) {
                if (attempt > 0) {
                    Thread.sleep(PAUSE_MILLIS);
                }
                taken = attempt(folder, owner);
            }
            return taken;
        } catch (IOException failed) {
            throw new LedgerException("the lock in " + folder + " cannot be taken: " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            if (taken == null) {
                OURS.remove(folder);
            }
        }
    }

    private static @Nullable FileRunLock attempt(Path folder, Owner owner) throws IOException {
        OwnerOnlyFile.createFolder(folder);
        FileChannel channel = FileChannel.open(
                file(folder), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            return null;
        }
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(owner.toString().getBytes(StandardCharsets.UTF_8)), 0);
            return new FileRunLock(folder, channel, lock);
        } catch (IOException full) {
            channel.close();
            throw full;
        }
    }

    /** Who holds the lock of a ledger's folder; null if nobody does. */
    static @Nullable Owner owner(Path folder) {
        Owner ours = OURS.get(folder);
        if (ours != null) {
            return ours;
        }
        Path file = file(folder);
        if (!Files.exists(file)) {
            return null;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            FileLock lock = tryLock(channel);
            if (lock != null) {
                lock.release();
                return null;
            }
            ByteBuffer text = ByteBuffer.allocate(1000);
            channel.read(text, 0);
            return Owner.parse(StandardCharsets.UTF_8.decode(text.flip()).toString());
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    @Override
    public boolean held() {
        return lock.isValid();
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException closed) {
            // The channel is closed, and with it the lock.
        } finally {
            OURS.remove(folder);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("run.lock");
    }
}
