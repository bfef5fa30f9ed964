package org.stanceledger.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.stanceledger.article.ArticleRead;
import org.stanceledger.article.ArticleReader;
import org.stanceledger.ledger.ManifestRow;
import org.stanceledger.ledger.RunStore;

/**
 * Reads the files of the manifest in their frozen order, entry by entry. The saved position is the file's index and the entry's
 * index in it, so that a restart goes on with exactly the next entry.
 */
final class ManifestReader implements ItemStreamReader<InputEntry> {
    private static final String FILE = "reader.file";
    private static final String ENTRY = "reader.entry";
    private static final String SKIPS = "reader.skips";
    private static final ArticleReader NOTHING_MORE = new ArticleReader() {
        @Override
        public @Nullable ArticleRead next() {
            return null;
        }

        @Override
        public void close() {}
    };

    private final Path input;
    private final ArticleSource source;
    private final RunStore runs;
    private final CurrentRun current;
    private final int skipLimit;
    private final RunProgress progress;

    private List<ManifestRow> files = List.of();
    private int file;
    private int entry;
    private int skips;
    private boolean chunkBegins;
    private @Nullable ArticleReader opened;

    ManifestReader(
            JobSettings settings, ArticleSource source, RunStore runs, CurrentRun current, RunProgress progress) {
        this.input = settings.input();
        this.source = source;
        this.runs = runs;
        this.current = current;
        this.skipLimit = settings.run().skipLimit();
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        files = runs.manifest(current.number());
        file = context.getInt(FILE, 0);
        entry = context.getInt(ENTRY, 0);
        skips = context.getInt(SKIPS, 0);
        chunkBegins = true;
        progress.begin(files, file);
    }

    @Override
    public void update(ExecutionContext context) {
        context.putInt(FILE, file);
        context.putInt(ENTRY, entry);
        context.putInt(SKIPS, skips);
        chunkBegins = true;
    }

    @Override
    public @Nullable InputEntry read() {
        // At the start of a chunk, so that everything skipped so far is in the ledger for the operator to see.
        if (chunkBegins && skips > skipLimit) {
            throw new SkipLimitException(skips, skipLimit);
        }
        chunkBegins = false;
        while (file < files.size()) {
            InputEntry next = nextEntry(files.get(file));
            if (next != null) {
                entry++;
                skips += next.read() instanceof ArticleRead.Fault ? 1 : 0;
                return next;
            }
            progress.fileDone(files.get(file));
            close();
            file++;
            entry = 0;
        }
        return null;
    }

    private @Nullable InputEntry nextEntry(ManifestRow row) {
        if (!row.fault().isEmpty()) {
            return entry == 0 ? unreadable(row, row.fault()) : null;
        }
        ArticleReader reader = opened;
        if (reader == null) {
            String changed = changed(row);
            if (changed != null) {
                // Ends here, whether it comes as its first entry or after those read before a restart.
                opened = NOTHING_MORE;
                return unreadable(row, changed);
            }
            reader = source.open(input.resolve(row.file()), row.file());
            opened = reader;
            for (int passed = 0; passed < entry; passed++) {
                reader.next();
            }
        }
        ArticleRead read = reader.next();
        return read == null ? null : new InputEntry(row.file(), read);
    }

    /** Why a file is no longer what the manifest froze; null if it still is. */
    private @Nullable String changed(ManifestRow row) {
        try {
            boolean same = Sha256.of(input.resolve(row.file())).equals(row.sha256());
            return same ? null : "changed since this run began; the next run reads it";
        } catch (IOException gone) {
            if (folderIsGone()) {
                throw new JobFaultException("the input folder " + input
                        + " is gone since this run began; `restart` goes on when it is back");
            }
            return "no longer readable since this run began: " + InputFolder.unreadable(gone);
        }
    }

    /** Whether nothing is left of the folder, as when a network drive is cut off: that is no fault of each file in it. */
    private boolean folderIsGone() {
        try (Stream<Path> left = Files.list(input)) {
            return left.findAny().isEmpty();
        } catch (IOException missing) {
            return true;
        }
    }

    private static InputEntry unreadable(ManifestRow row, String reason) {
        return new InputEntry(row.file(), new ArticleRead.Fault("", reason));
    }

    @Override
    public void close() {
        if (opened != null) {
            opened.close();
        }
        opened = null;
    }
}
