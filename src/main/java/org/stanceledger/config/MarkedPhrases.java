package org.stanceledger.config;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Phrase;
import org.stanceledger.lexicon.Territory;

/** The phrases that follow from the marks of the breakaway: the separatist authorities, the de facto government. */
final class MarkedPhrases {
    private static final List<String> NOUNS = List.of(
            "authorities",
            "government",
            "administration",
            "leadership",
            "regime",
            "leaders",
            "officials",
            "forces",
            "region",
            "regions",
            "republic",
            "republics",
            "entity",
            "state",
            "territory",
            "enclave",
            "side");

    private MarkedPhrases() {}

    /** Adds the phrases that are not listed. */
    static void addTo(Map<String, Phrase> phrases, Conflict conflict, Collection<Territory> territories) {
        for (Bloc bloc : conflict.blocs()) {
            if (bloc.role() == BlocRole.BREAKAWAY) {
                String speaker = speaker(bloc, territories);
                for (String mark : bloc.marks()) {
                    for (String noun : NOUNS) {
                        String words = mark + " " + noun;
                        phrases.putIfAbsent(words, new Phrase(words, bloc.id(), speaker));
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
