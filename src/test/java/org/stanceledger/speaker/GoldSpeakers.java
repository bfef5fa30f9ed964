package org.stanceledger.speaker;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.stanceledger.article.ArticleFormats;
import org.stanceledger.article.ArticleRead;
import org.stanceledger.article.ArticleReader;
import org.stanceledger.article.ArticleSettings;
import org.stanceledger.config.ConflictFolder;
import org.stanceledger.evaluation.GoldArticle;
import org.stanceledger.evaluation.GoldSet;
import org.stanceledger.evaluation.SpeakerAccuracy;
import org.stanceledger.text.TextAnnotator;

/** Measures the resolver on gold sets whose folders are given, and lists what it gets wrong. */
final class GoldSpeakers {
    private GoldSpeakers() {}

    public static void main(String[] arguments) {
        List<String> all = List.of(arguments);
        boolean quiet = all.contains("--quiet");
        List<Path> folders = Stream.of(arguments)
                .filter(word -> !word.startsWith("--"))
                .map(Path::of)
                .toList();
        SpeakerAccuracy total = measure(folders.subList(1, folders.size()), folders.get(0));
        for (SpeakerAccuracy.Wrong wrong : quiet ? List.<SpeakerAccuracy.Wrong>of() : total.wrong()) {
            System.out.printf(
                    "%s%s %s: [%s] (%s) %s%n      gold %s | %s%n      got  %s | %s | %s%n",
                    wrong.speaker() ? "S" : " ",
                    wrong.bloc() ? "B" : " ",
                    wrong.file().replace("articles/", ""),
                    wrong.gold().source(),
                    wrong.gold().cue(),
                    String.join(" … ", wrong.gold().content()).transform(s -> s.substring(0, Math.min(60, s.length()))),
                    wrong.gold().speaker(),
                    wrong.gold().bloc(),
                    wrong.found().name(),
                    wrong.found().bloc(),
                    wrong.found().provenance());
        }
        System.out.printf(
                "statements %d  speaker %.1f  bloc %.1f%n", total.statements(), total.speakers(), total.blocs());
        System.out.println(total.calibration());
    }

    static SpeakerAccuracy measure(List<Path> sets, Path conflict) {
        DirectorySpeakerResolver resolver = new DirectorySpeakerResolver(ConflictFolder.read(conflict));
        TextAnnotator annotator = new TextAnnotator();
        ArticleFormats formats = new ArticleFormats(ArticleSettings.defaults());
        SpeakerAccuracy accuracy = new SpeakerAccuracy();
        for (Path set : sets) {
            for (GoldArticle gold : GoldSet.read(set).articles()) {
                try (ArticleReader reader = formats.open(gold.path(), gold.file())) {
                    if (reader.next() instanceof ArticleRead.Found found) {
                        accuracy.add(gold, found.article(), annotator, resolver);
                    } else {
                        throw new IllegalStateException(gold.file() + " cannot be read");
                    }
                }
            }
        }
        return accuracy;
    }
}
