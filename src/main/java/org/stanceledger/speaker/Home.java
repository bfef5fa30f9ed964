package org.stanceledger.speaker;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stanceledger.article.ArticleHeader;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.ConflictDirectory;
import org.stanceledger.lexicon.Form;
import org.stanceledger.lexicon.Gazetteer;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.Outlet;
import org.stanceledger.lexicon.Place;
import org.stanceledger.lexicon.Territory;
import org.stanceledger.lexicon.Word;

/** Tells whose foreign ministry an article means that names no country: the country it was written in or writes about. */
final class Home {
    /** A state named less often is only where somebody sits. */
    private static final int SPOKEN_OF = 2;

    private final Gazetteer gazetteer;
    private final Conflict conflict;
    private final Map<String, Territory> territories = new LinkedHashMap<>();

    Home(Gazetteer gazetteer, ConflictDirectory data) {
        this.gazetteer = gazetteer;
        this.conflict = data.conflict();
        data.actors().territories().forEach(territory -> territories.put(territory.name(), territory));
    }

    Setting of(ArticleHeader header, ArticleText text) {
        return new Setting(home(header, text), seat(header, text));
    }

    private @Nullable Territory home(ArticleHeader header, ArticleText text) {
        Territory byOutlet = named(header.outlet());
        if (byOutlet != null) {
            return byOutlet;
        }
        Territory byPlace = named(header.place());
        return byPlace != null ? byPlace : mostNamed(text).orElseGet(this::parentState);
    }

    /** The outside state whose capital the place line names, if the text speaks of that state too. */
    private @Nullable Territory seat(ArticleHeader header, ArticleText text) {
        for (Hit hit : gazetteer.hits(Word.of(header.place()))) {
            if (hit.entry() instanceof Territory territory) {
                return hit.form() == Form.CAPITAL && !isParty(territory) && mentions(text, territory) >= SPOKEN_OF
                        ? territory
                        : null;
            }
        }
        return null;
    }

    private static long mentions(ArticleText text, Territory territory) {
        return IntStream.range(0, text.size())
                .filter(i -> text.hitsAt(i).stream()
                        .anyMatch(hit -> hit.entry().equals(territory) && hit.form() != Form.CAPITAL))
                .count();
    }

    private @Nullable Territory parentState() {
        String parent = conflict.bloc(BlocRole.PARENT_STATE).id();
        return territories.values().stream()
                .filter(territory ->
                        territory.bloc().equals(parent) && territory.within().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private @Nullable Territory named(String words) {
        Territory found = null;
        for (Hit hit : gazetteer.hits(Word.of(words))) {
            if (hit.entry() instanceof Territory territory && isParty(territory)) {
                return territory;
            }
            if (hit.entry() instanceof Place place && isParty(place.territory())) {
                return place.territory();
            }
            if (hit.entry() instanceof Outlet outlet && !outlet.territory().isEmpty() && found == null) {
                found = territories.get(outlet.territory());
            }
        }
        return found;
    }

    private Optional<Territory> mostNamed(ArticleText text) {
        Map<Territory, Integer> counts = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            for (Hit hit : text.hitsAt(i)) {
                if (hit.entry() instanceof Territory territory && isParty(territory)) {
                    counts.merge(territory, hit.form() == Form.NAME ? 2 : 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Territory, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().name()))
                .map(Map.Entry::getKey);
    }

    /** Whether a territory is one that the conflict is about; others are only named in passing. */
    private boolean isParty(Territory territory) {
        BlocRole role = conflict.bloc(territory.bloc()).role();
        return role == BlocRole.PARENT_STATE || role == BlocRole.PATRON || role == BlocRole.BREAKAWAY;
    }
}
