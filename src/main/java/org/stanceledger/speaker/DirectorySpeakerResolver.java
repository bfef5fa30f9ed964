package org.stanceledger.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.stanceledger.article.Article;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.lexicon.ConflictDirectory;
import org.stanceledger.lexicon.Gazetteer;
import org.stanceledger.lexicon.OfficeHolders;
import org.stanceledger.lexicon.WordUse;
import org.stanceledger.text.AnnotatedText;
import org.stanceledger.text.Span;

/** Resolves sources by the names, offices and bodies of a conflict's directory and by what the article itself says. */
public final class DirectorySpeakerResolver implements SpeakerResolver {
    private final ConflictDirectory data;
    private final Gazetteer gazetteer;
    private final OfficeHolders holders;
    private final Directory directory;
    private final Set<String> breakaway;
    private final Home home;
    private final AntecedentRanking ranking;

    public DirectorySpeakerResolver(ConflictDirectory data) {
        this(data, LinearRanking.learned());
    }

    /** @param ranking how whom a pronoun means is chosen */
    DirectorySpeakerResolver(ConflictDirectory data, AntecedentRanking ranking) {
        this.data = data;
        this.ranking = ranking;
        this.gazetteer = data.index().gazetteer();
        this.holders = data.index().holders();
        this.directory = new Directory(data);
        this.breakaway = data.actors().words(WordUse.BREAKAWAY);
        this.home = new Home(gazetteer, data);
    }

    @Override
    public List<Speaker> resolve(Article article, AnnotatedText annotated, List<Attribution> attributions) {
        ArticleText text = new ArticleText(annotated, gazetteer);
        DesignationReader designations = new DesignationReader(data.conflict(), breakaway);
        List<Span> sources = attributions.stream()
                .map(Attribution::source)
                .filter(Objects::nonNull)
                .toList();
        BitSet starts = new BitSet();
        sources.forEach(source -> starts.set(text.wordAfter(source.begin())));
        PhraseReader phrases = new PhraseReader(designations, starts::get);
        AppositionReader appositions = new AppositionReader(designations);
        List<NameMention> names = new NameFinder(text, phrases, appositions, directory.givenNames(), sources).find();
        ActorTable table = new ActorTable(text, directory, article.header().published());
        table.fill(names);
        Setting at = home.of(article.header(), text);
        Cast cast = new Cast(
                text,
                data.conflict(),
                new BodyNames(data.conflict(), data.actors().bodies()),
                designations,
                phrases,
                new NameEndings(data.actors().nameEndings(), directory),
                holders,
                at,
                article.header().published(),
                attributions,
                new Opposition(text, attributions, data));
        cast.enter(table, names);
        SourceReader reader = new SourceReader(
                text,
                cast,
                table,
                names,
                designations,
                phrases,
                directory,
                holders,
                article.header().published(),
                ranking);
        List<Speaker> speakers = new ArrayList<>();
        for (Attribution attribution : attributions) {
            speakers.add(reader.read(attribution));
        }
        return speakers;
    }
}
