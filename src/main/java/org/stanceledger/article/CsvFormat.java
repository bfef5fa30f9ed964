package org.stanceledger.article;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import com.opencsv.exceptions.CsvMalformedLineException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One article a row; which column holds what is configured. Separators may be commas, semicolons or tabs; fields may run over lines. */
record CsvFormat(ArticleSettings settings) implements ArticleFormat {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("csv", "tsv");
    }

    @Override
    public ArticleReader open(Path path, String file) throws IOException {
        Charset charset = TextDecoder.sniff(path);
        char separator = separator(path, charset);
        BufferedReader in = new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset));
        CSVReader csv = new CSVReaderBuilder(in)
                .withCSVParser(
                        new RFC4180ParserBuilder().withSeparator(separator).build())
                .build();
        try {
            String[] names = csv.readNextSilently();
            List<String> header = new ArrayList<>();
            for (String name : names == null ? new String[0] : names) {
                header.add(name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT));
            }
            Optional<CsvMapping> mapping = settings.csvMappings().stream()
                    .filter(candidate -> fits(candidate, header))
                    .findFirst();
            if (mapping.isEmpty()) {
                csv.close();
                return SingleRead.fault("line 1", noMapping(header));
            }
            return new Rows(csv, header, mapping.get(), file, settings);
        } catch (IOException e) {
            csv.close();
            return SingleRead.fault("line 1", "cannot be read: " + e.getMessage());
        }
    }

    private static boolean fits(CsvMapping mapping, List<String> header) {
        // The built-in mapping takes what is there; one that somebody wrote means all its columns.
        List<String> needed = mapping.equals(CsvMapping.PLAIN)
                ? List.of(mapping.text())
                : List.of(
                        mapping.text(),
                        mapping.title(),
                        mapping.outlet(),
                        mapping.published(),
                        mapping.place(),
                        mapping.url(),
                        mapping.language());
        return needed.stream()
                .filter(name -> !name.isEmpty())
                .allMatch(name -> header.contains(name.toLowerCase(Locale.ROOT)));
    }

    private String noMapping(List<String> header) {
        StringBuilder message =
                new StringBuilder("no column mapping fits the columns " + shortened(String.join(", ", header)));
        for (CsvMapping mapping : settings.csvMappings()) {
            message.append("; mapping '").append(mapping.name()).append("' misses ");
            List<String> missing = new ArrayList<>();
            for (String name :
                    List.of(mapping.text(), mapping.title(), mapping.published(), mapping.outlet(), mapping.url())) {
                boolean optional = mapping.equals(CsvMapping.PLAIN) && !name.equals(mapping.text());
                if (!name.isEmpty() && !optional && !header.contains(name.toLowerCase(Locale.ROOT))) {
                    missing.add(name);
                }
            }
            message.append(String.join(", ", missing));
        }
        return message.toString();
    }

    private static String shortened(String names) {
        return names.length() <= 300 ? names : names.substring(0, 300) + " ...";
    }

    private static char separator(Path path, Charset charset) throws IOException {
        char[] head = new char[4096];
        int length;
        try (var in = new InputStreamReader(Files.newInputStream(path), charset)) {
            length = Math.max(0, in.read(head));
        }
        String line = new String(head, 0, length).lines().findFirst().orElse("");
        char best = ',';
        long most = line.chars().filter(c -> c == ',').count();
        for (char candidate : new char[] {';', '\t'}) {
            long count = line.chars().filter(c -> c == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    private static final class Rows implements ArticleReader {
        private final CSVReader csv;
        private final List<String> header;
        private final CsvMapping mapping;
        private final String file;
        private final ArticleSettings settings;
        private int row;
        private boolean ended;

        Rows(CSVReader csv, List<String> header, CsvMapping mapping, String file, ArticleSettings settings) {
            this.csv = csv;
            this.header = header;
            this.mapping = mapping;
            this.file = file;
            this.settings = settings;
        }

        @Override
        public @Nullable ArticleRead next() {
            if (ended) {
                return null;
            }
            long line = csv.getLinesRead() + 1;
            try {
                String[] cells = csv.readNext();
                if (cells == null) {
                    return null;
                }
                row++;
                String where = "line " + line;
                if (cells.length == 1 && cells[0].isBlank()) {
                    return next();
                }
                if (cells.length != header.size()) {
                    return new ArticleRead.Fault(
                            where, "%d cells where the header has %d".formatted(cells.length, header.size()));
                }
                String outlet = cell(cells, mapping.outlet());
                return new ArticleFields(
                                cell(cells, mapping.title()),
                                cell(cells, mapping.text()),
                                outlet.isBlank() ? mapping.defaultOutlet() : outlet,
                                cell(cells, mapping.published()),
                                cell(cells, mapping.place()),
                                cell(cells, mapping.url()),
                                cell(cells, mapping.language()))
                        .toArticle(file + "#" + row, file, where, settings);
            } catch (CsvMalformedLineException e) {
                ended = true;
                return new ArticleRead.Fault("line " + line, "a quoted cell is not closed before the file ends");
            } catch (CsvException | IOException e) {
                ended = true;
                return new ArticleRead.Fault("line " + line, "cannot be read: " + e.getMessage());
            }
        }

        private String cell(String[] cells, String name) {
            int index = name.isEmpty() ? -1 : header.indexOf(name.toLowerCase(Locale.ROOT));
            return index < 0 ? "" : cells[index];
        }

        @Override
        public void close() {
            try {
                csv.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
