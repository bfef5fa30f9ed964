package org.stanceledger.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** Invented news in several formats, always the same for the same seed: nobody said any of this. */
final class InventedPress {
    private static final String[] WHO = {
        "The Georgian Foreign Ministry",
        "The Russian Foreign Ministry",
        "A spokesman in Sukhum",
        "The EU mission",
        "The Ministry of Foreign Affairs of Abkhazia",
        "A resident of the village",
        "The Georgian government"
    };
    private static final String[] VERBS = {"said", "stated", "stressed", "warned", "announced"};
    private static final String[] WHAT = {
        "that the crossing point would open again in spring",
        "that the fence near the village violated earlier agreements",
        "that the talks had brought nothing new",
        "that Russia supported the residents of the valley",
        "that Georgia would never accept the new line",
        "that the observers had not been let in"
    };

    private final Random random;

    InventedPress(long seed) {
        this.random = new Random(seed);
    }

    /** Fills a folder: half of the articles in one file of JSON lines, the rest one a file, and a few faults among them. */
    void fill(Path input, int articles) {
        try {
            Files.createDirectories(input.resolve("wires"));
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < articles; i++) {
                String title = "Day " + i + " at the line";
                if (i % 2 == 0) {
                    lines.append(i % 50 == 48 ? "{broken\n" : json(title, body()));
                } else {
                    Files.writeString(
                            input.resolve(String.format(Locale.ROOT, "article-%04d.txt", i)),
                            title + "\n\n" + body() + "\n");
                }
            }
            Files.writeString(input.resolve("wires/feed.jsonl"), lines.toString());
            Files.writeString(input.resolve("empty.txt"), "");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String json(String title, String text) {
        return "{\"title\": \"" + title + "\", \"published\": \"2026-01-05\", \"text\": \"" + text + "\"}\n";
    }

    private String body() {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 3 + random.nextInt(4); sentence++) {
            text.append(sentence == 0 ? "" : " ")
                    .append(pick(WHO))
                    .append(' ')
                    .append(pick(VERBS))
                    .append(" on day ")
                    .append(random.nextInt(1000))
                    .append(' ')
                    .append(pick(WHAT))
                    .append('.');
        }
        return text.toString();
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
