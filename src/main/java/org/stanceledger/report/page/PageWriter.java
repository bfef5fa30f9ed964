package org.stanceledger.report.page;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.ArticleRow;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.report.figures.ReportData;

/** Writes report.html, and further files where one would be too long: statements first, then the articles they belong to. */
public final class PageWriter implements Closeable {
    private final ArticleChoice choice;
    private final Path folder;
    private final ShownStatements statements;
    private @Nullable BufferedWriter out;
    private @Nullable PageFile section;
    private int file = -1;
    private @Nullable ReportData data;

    /** @param choice the articles that are shown, chosen already */
    public PageWriter(ArticleChoice choice, Path folder) {
        this.choice = choice;
        this.folder = folder;
        this.statements = new ShownStatements(choice);
    }

    /** Keeps a statement if its article is shown; {@code number} is its position among all, from 1. */
    public void add(StatementRow statement, long number) {
        statements.add(statement, number);
    }

    /** Begins the page, when all statements are known. */
    public void begin(ReportData figures) throws IOException {
        data = figures;
        open(0);
    }

    /** Adds an article if it is shown. */
    public void add(ArticleRow article) {
        if (!choice.shows(article.id())) {
            return;
        }
        try {
            while (file < choice.fileOf(article.id())) {
                open(file + 1);
            }
            if (section != null) {
                section.article(article);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void open(int next) throws IOException {
        close();
        file = next;
        if (data == null) {
            throw new IllegalStateException("the page was not begun");
        }
        out = Files.newBufferedWriter(folder.resolve(ArticleChoice.fileName(next)));
        Html html = new Html(out);
        section = new PageFile(html, data, choice, statements, next);
        section.begin(resource("report.css"), resource("report.js"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PageWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the program lacks its resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        if (section != null && out != null) {
            section.end();
            out.close();
        }
        section = null;
        out = null;
    }
}
