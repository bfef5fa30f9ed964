package org.stanceledger.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the output folder from outside, again and again: once a day is there, it must be there whole at every look. */
final class OutputWatch implements AutoCloseable {
    private final Path folder;
    private final String day;
    private final Set<String> files;
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(this::watch, "output-watch");
    private volatile boolean ended;
    private volatile long looks;

    /** @param files the names of the files that a published day has */
    OutputWatch(Path folder, String day, Set<String> files) {
        this.folder = folder;
        this.day = day;
        this.files = Set.copyOf(files);
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        boolean there = false;
        boolean latest = false;
        long seen = 0;
        while (!ended) {
            there = look(day, there);
            latest = look("latest", latest);
            looks = ++seen;
            try {
                TimeUnit.MILLISECONDS.sleep(1);
            } catch (InterruptedException interrupted) {
                return;
            }
        }
    }

    private boolean look(String name, boolean expected) {
        Path reports = folder.resolve(name);
        if (!expected && !Files.exists(reports)) {
            return false;
        }
        try (Stream<Path> names = Files.list(reports)) {
            Set<String> found = names.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            if (!found.containsAll(files)) {
                faults.add(name + " has only " + found);
            }
        } catch (IOException gap) {
            faults.add(gap.toString());
        }
        return true;
    }

    Collection<String> faults() {
        return List.copyOf(faults);
    }

    long looks() {
        return looks;
    }

    @Override
    public void close() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
