package org.stanceledger.config;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Phrase;
import org.stanceledger.lexicon.Territory;
import org.stanceledger.lexicon.WordUse;

/** The phrases that follow from the marks of the breakaway: the separatist authorities, the de facto government. */
final class MarkedPhrases {
    private MarkedPhrases() {}

    /** Adds the phrases that are not listed. */
    static void addTo(
            Map<String, Phrase> phrases,
            Conflict conflict,
            Collection<Territory> territories,
            Map<String, Set<WordUse>> words) {
        List<String> nouns = words.entrySet().stream()
                .filter(entry -> entry.getValue().contains(WordUse.AUTHORITIES))
                .map(Map.Entry::getKey)
                .toList();
        for (Bloc bloc : conflict.blocs()) {
            if (bloc.role() == BlocRole.BREAKAWAY) {
                String speaker = speaker(bloc, territories);
                for (String mark : bloc.marks()) {
                    for (String noun : nouns) {
                        String phrase = mark + " " + noun;
                        phrases.putIfAbsent(phrase, new Phrase(phrase, bloc.id(), speaker));
                    }
                }
            }
        }
    }

    private static String speaker(Bloc bloc, Collection<Territory> territories) {
        List<Territory> own = territories.stream()
                .filter(territory -> territory.bloc().equals(bloc.id()))
                .toList();
        return own.size() == 1 ? own.get(0).government() : bloc.name();
    }
}
