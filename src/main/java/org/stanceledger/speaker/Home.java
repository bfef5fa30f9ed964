package org.stanceledger.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceledger.article.ArticleHeader;
import org.stanceledger.lexicon.Form;
import org.stanceledger.lexicon.Gazetteer;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.Outlet;
import org.stanceledger.lexicon.Territory;
import org.stanceledger.lexicon.Word;

/** Tells whose foreign ministry an article means that names no country: the country it was written in or writes about. */
final class Home {
    private final Gazetteer gazetteer;
    private final Map<String, Territory> territories = new HashMap<>();

    Home(Gazetteer gazetteer, List<Territory> all) {
        this.gazetteer = gazetteer;
        all.forEach(territory -> territories.put(territory.name(), territory));
    }

    @Nullable
    Territory of(ArticleHeader header, ArticleText text) {
        Territory byOutlet = named(header.outlet());
        if (byOutlet != null) {
            return byOutlet;
        }
        Territory byPlace = named(header.place());
        return byPlace != null ? byPlace : mostNamed(text).orElse(null);
    }

    private @Nullable Territory named(String words) {
        Territory found = null;
        for (Hit hit : gazetteer.hits(Word.of(words))) {
            if (hit.entry() instanceof Territory territory) {
                return territory;
            }
            if (hit.entry() instanceof Outlet outlet && !outlet.territory().isEmpty() && found == null) {
                found = territories.get(outlet.territory());
            }
        }
        return found;
    }

    private static Optional<Territory> mostNamed(ArticleText text) {
        Map<Territory, Integer> counts = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            for (Hit hit : text.hitsAt(i)) {
                if (hit.entry() instanceof Territory territory) {
                    counts.merge(territory, hit.form() == Form.NAME ? 2 : 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Territory, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().name()))
                .map(Map.Entry::getKey);
    }
}
