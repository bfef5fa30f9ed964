package org.stanceledger.article;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All formats that can be read. Thread-safe. */
public final class ArticleFormats {
    private final List<ArticleFormat> formats;

    /** The formats under given settings. */
    public ArticleFormats(ArticleSettings settings) {
        formats = List.of(
                new PlainTextFormat(settings),
                new HtmlFormat(settings),
                new JsonFormat(settings),
                new JsonLinesFormat(settings),
                new CsvFormat(settings));
    }

    /** The name of the format that a file's name tells, if there is one. */
    public Optional<String> formatOf(String fileName) {
        return format(fileName).map(ArticleFormat::name);
    }

    /**
     * Opens a file. What cannot be opened or has no known format gives a reader with one fault.
     *
     * @param path the file
     * @param file its path relative to the input folder, with forward slashes
     */
    public ArticleReader open(Path path, String file) {
        Optional<ArticleFormat> format = format(file);
        if (format.isEmpty()) {
            return SingleRead.fault("", "no reader for files named like this (" + endings() + " are read)");
        }
        try {
            if (Files.size(path) == 0) {
                return SingleRead.fault("", "the file is empty");
            }
            return format.get().open(path, file);
        } catch (NoSuchFileException e) {
            return SingleRead.fault("", "the file is gone");
        } catch (AccessDeniedException e) {
            return SingleRead.fault("", "no permission to read the file");
        } catch (TextDecoder.NotTextException e) {
            return SingleRead.fault("", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return SingleRead.fault("", "cannot be read: " + e.getMessage());
        }
    }

    private Optional<ArticleFormat> format(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return formats.stream()
                .filter(format -> format.extensions().contains(extension))
                .findFirst();
    }

    private String endings() {
        return String.join(
                ", ",
                formats.stream()
                        .flatMap(format -> format.extensions().stream().sorted())
                        .map(extension -> "." + extension)
                        .toList());
    }
}
