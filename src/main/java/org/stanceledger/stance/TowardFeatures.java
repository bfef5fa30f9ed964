package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stanceledger.learning.FeatureVector;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.stance.ActLedger.Act;
import org.stanceledger.stance.Masking.Symbol;
import org.stanceledger.stance.Sides.Relation;
import org.stanceledger.stance.WordLists.Hit;
import org.stanceledger.text.PartOfSpeech;

/** What is seen of a statement when asked what it does to one bloc. */
final class TowardFeatures {

    private static final int NEAR = 5;

    private final ActConcepts concepts;

    TowardFeatures(ActConcepts concepts) {
        this.concepts = concepts;
    }

    FeatureVector of(ArticleView article, StatementView statement, String target) {
        return new Collector(article, statement, target).collect();
    }

    /** Collects the features of one statement and target. */
    private final class Collector {

        private final ArticleView article;
        private final Words words;
        private final StatementView statement;
        private final String target;
        private final String relation;
        private final String roles;
        private final FeatureVector out = new FeatureVector();
        private boolean named;
        private String key = "";

        Collector(ArticleView article, StatementView statement, String target) {
            this.article = article;
            this.words = article.words;
            this.statement = statement;
            this.target = target;
            Relation found = article.sides.relation(statement.bloc, target);
            String role = article.sides.role(target);
            this.relation = found == Relation.OUTSIDER ? "out-" + outsider(role) : found.label();
            this.roles = article.sides.role(statement.bloc) + ">" + role;
        }

        private static String outsider(String role) {
            return switch (role) {
                case "parent", "breakaway", "patron" -> "side";
                default -> role;
            };
        }

        FeatureVector collect() {
            List<Integer> mentions = mentions(statement.content);
            named = !mentions.isEmpty();
            key = relation + (named ? "/n" : "/u");
            add("bias");
            add("roles=" + roles + (named ? "/n" : "/u"));
            add("type=" + statement.type + "|" + key);
            List<Symbol> symbols = Masking.mask(words, statement.content, this::mask);
            content(symbols);
            lists(mentions);
            balance(mentions);
            windows(symbols);
            cue();
            acts();
            deeds();
            context();
            more(symbols);
            return out;
        }

        private void add(String name) {
            out.add(name);
        }

        private void keyed(String name) {
            out.add(name);
            out.add(relation + "|" + name);
            out.add(key + "|" + name);
        }

        private String mask(String bloc) {
            if (bloc.equals(target)) {
                return "#target";
            }
            Relation found = article.sides.relation(statement.bloc, bloc);
            if (found == Relation.OUTSIDER) {
                Relation toTarget = article.sides.relation(target, bloc);
                return toTarget == Relation.OUTSIDER ? "#out" : "#out-" + toTarget.label();
            }
            return "#" + found.label();
        }

        private List<Integer> mentions(int[] tokens) {
            List<Integer> found = new ArrayList<>();
            for (int i : tokens) {
                Mention mention = words.mention(i);
                if (mention != null && mention.bloc().equals(target) && words.endsMention(i)) {
                    found.add(i);
                    keyed("mention=" + mention.type());
                }
            }
            return found;
        }

        private void content(List<Symbol> symbols) {
            String previous = "^";
            boolean other = false;
            for (Symbol symbol : symbols) {
                String text = symbol.text();
                keyed("w=" + text);
                out.add(relation + "|b=" + previous + "_" + text);
                if (named) {
                    out.add("b=" + previous + "_" + text);
                }
                previous = text;
                other |= text.startsWith("#enemy") || text.startsWith("#out-enemy");
            }
            out.add(relation + "|b=" + previous + "_$");
            keyed("length=" + Math.min(6, symbols.size() / 5));
            keyed("otherNamed=" + other);
        }

        private void more(List<Symbol> symbols) {
            for (Symbol symbol : symbols) {
                out.add(relation + "|s=" + Masking.stem(symbol.text()));
                out.add(key + "|s=" + Masking.stem(symbol.text()));
            }
            List<String> skeleton = Masking.skeleton(words, statement.content, this::mask);
            for (int i = 0; i < skeleton.size(); i++) {
                String here = skeleton.get(i);
                String next = i + 1 < skeleton.size() ? skeleton.get(i + 1) : "$";
                keyed("k2=" + (i == 0 ? "^_" : "") + here + "_" + next);
                if (i + 2 < skeleton.size()) {
                    keyed("k3=" + here + "_" + next + "_" + skeleton.get(i + 2));
                }
            }
            String pole = article.sides.pole(target);
            for (int i : statement.content) {
                String term = words.termAt(i);
                if (term != null && !term.equals("neutral")) {
                    keyed("term=" + (pole == null ? "x" : pole.equals(term)));
                }
            }
            for (int i : statement.source) {
                if (words.mention(i) == null && words.isWord(i) && words.tag(i) != PartOfSpeech.PROPN) {
                    keyed("src=" + words.lemma(i));
                }
            }
        }

        private void lists(List<Integer> mentions) {
            for (int i : statement.content) {
                for (Hit hit : words.hitsAt(i)) {
                    String label = (negated(i) ? "not-" : "") + hit.wordClass().label();
                    keyed("has=" + label);
                    for (int m : mentions) {
                        int distance = i - m;
                        if (Math.abs(distance) <= 2 * NEAR && words.sentence(i) == words.sentence(m)) {
                            keyed("near=" + label + (distance < 0 ? "/before" : "/after")
                                    + (Math.abs(distance) <= NEAR ? "/5" : ""));
                        }
                    }
                }
            }
        }

        /** The balance of words for and against: in all, near the target, before and after it. */
        private void balance(List<Integer> mentions) {
            int all = 0;
            int near = 0;
            int before = 0;
            int after = 0;
            int last = -1;
            for (int i : statement.content) {
                for (Hit hit : words.hitsAt(i)) {
                    int sign = hit.wordClass().polarity() * (negated(i) ? -1 : 1);
                    if (sign == 0 || i == last) {
                        continue;
                    }
                    last = i;
                    all += sign;
                    if (!mentions.isEmpty()) {
                        before += i < mentions.get(0) ? sign : 0;
                        after += i > mentions.get(0) ? sign : 0;
                        near += mentions.stream().anyMatch(m -> Math.abs(m - hit.begin()) <= NEAR) ? sign : 0;
                    }
                }
            }
            keyed("balance=" + clamped(all));
            if (named) {
                keyed("balanceNear=" + clamped(near));
                keyed("balanceBefore=" + clamped(before));
                keyed("balanceAfter=" + clamped(after));
            }
        }

        private int clamped(int balance) {
            return Math.max(-3, Math.min(3, balance));
        }

        private boolean negated(int i) {
            for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
                String word = words.lower(j);
                if (word.equals("not")
                        || word.equals("n't")
                        || word.equals("never")
                        || word.equals("no")
                        || word.equals("without")
                        || word.equals("cannot")) {
                    return true;
                }
            }
            return false;
        }

        private void windows(List<Symbol> symbols) {
            for (int i = 0; i < symbols.size(); i++) {
                if (!symbols.get(i).text().equals("#target")) {
                    continue;
                }
                for (int d = -4; d <= 4; d++) {
                    if (d != 0 && i + d >= 0 && i + d < symbols.size()) {
                        String word = symbols.get(i + d).text();
                        keyed((d < 0 ? "left=" : "right=") + word);
                        if (Math.abs(d) == 1) {
                            keyed((d < 0 ? "left1=" : "right1=") + word);
                        }
                    }
                }
                keyed("at=" + (i == 0 ? "first" : i < symbols.size() / 2 ? "early" : "late"));
            }
        }

        private void cue() {
            if (!statement.hasCue) {
                keyed("cue=none");
            }
            StringBuilder all = new StringBuilder();
            for (int i : statement.cue) {
                all.append(words.lemma(i)).append(' ');
                keyed("cuew=" + words.lemma(i));
                for (Hit hit : words.hitsAt(i)) {
                    keyed("cuec=" + hit.wordClass().label());
                }
            }
            keyed("cue=" + all.toString().strip());
            if (statement.content.length > 0 && statement.hasCue) {
                Mention first = words.mention(statement.content[0]);
                if (first != null) {
                    for (int i : statement.cue) {
                        out.add("cue1=" + words.lemma(i) + "|" + mask(first.bloc()) + "|" + relation);
                        for (Hit hit : words.hitsAt(i)) {
                            out.add("cuec1=" + hit.wordClass().label() + "|" + mask(first.bloc()) + "|" + relation);
                        }
                    }
                }
            }
        }

        private void acts() {
            for (int i : statement.content) {
                for (String concept : concepts.ofNoun(words.lemma(i))) {
                    Act last = null;
                    boolean any = false;
                    for (Act act : article.ledger.acts()) {
                        if (act.concept().equals(concept)) {
                            any |= act.agent().equals(target);
                            if (act.token() <= i) {
                                last = act;
                            }
                        }
                    }
                    if (any) {
                        keyed("act");
                        keyed("act=" + concept);
                    }
                    if (last != null && last.agent().equals(target)) {
                        keyed("lastact");
                        keyed("lastact=" + concept);
                    }
                }
            }
        }

        /** What the target has done shortly before, in the lead and at all, by the article's ledger. */
        private void deeds() {
            int sentence = words.sentence(statement.begin());
            int own = 0;
            int others = 0;
            for (Act act : article.ledger.acts()) {
                int distance = sentence - words.sentence(act.token());
                if (!act.agent().equals(target)) {
                    if (article.sides.relation(statement.bloc, act.agent()) != Relation.OWN) {
                        others++;
                    }
                    continue;
                }
                own++;
                if (distance >= 0 && distance <= 2 && !contains(statement.content, act.token())) {
                    keyed("recent=" + act.concept());
                    keyed("recent");
                }
                if (words.sentence(act.token()) <= 1) {
                    keyed("leadact=" + act.concept());
                    keyed("leadact");
                }
            }
            keyed("acts=" + Math.min(4, own) + "/" + (own > others));
        }

        private void context() {
            int begin = statement.begin();
            int sentence = words.sentence(begin);
            boolean sameSentence = false;
            boolean previousSentence = false;
            boolean lead = false;
            int nearest = -1;
            for (int i : words.mentionEnds()) {
                Mention mention = words.mention(i);
                if (mention == null) {
                    continue;
                }
                boolean hit = mention.bloc().equals(target);
                int s = words.sentence(i);
                if (i < begin && !contains(statement.source, i)) {
                    if (article.sides.relation(statement.bloc, mention.bloc()) != Relation.OWN) {
                        nearest = hit ? i : -1;
                    }
                }
                sameSentence |=
                        hit && s == sentence && !contains(statement.content, i) && !contains(statement.source, i);
                previousSentence |= hit && s == sentence - 1;
                lead |= hit && s <= 1;
            }
            flag("inSentence", sameSentence);
            flag("inPrevious", previousSentence);
            flag("inLead", lead);
            flag("nearest", nearest >= 0);
            boolean inTitle = false;
            for (int i = 0; i < article.title.size(); i++) {
                Mention mention = article.title.mention(i);
                inTitle |= mention != null && mention.bloc().equals(target);
                for (Hit hit : article.title.hitsAt(i)) {
                    out.add(key + "|titlec=" + hit.wordClass().label());
                }
            }
            flag("inTitle", inTitle);
            int own = article.mentionCounts.getOrDefault(target, 0);
            int rank = 0;
            int total = 0;
            for (Map.Entry<String, Integer> entry : article.mentionCounts.entrySet()) {
                total += entry.getValue();
                if (entry.getValue() > own && article.sides.relation(statement.bloc, entry.getKey()) != Relation.OWN) {
                    rank++;
                }
            }
            keyed("rank=" + rank);
            keyed("share=" + (total == 0 ? 0 : 5 * own / total));
            previous();
        }

        private void flag(String name, boolean value) {
            keyed(name + "=" + value);
        }

        private void previous() {
            if (statement.index == 0) {
                return;
            }
            StatementView before = article.statements.get(statement.index - 1);
            String who = before.sameSpeaker(statement)
                    ? "same"
                    : before.bloc.equals(target) ? "target" : before.bloc.equals(statement.bloc) ? "ownside" : "other";
            keyed("before=" + who);
            boolean hit = false;
            for (int i : before.content) {
                Mention mention = words.mention(i);
                hit |= mention != null && mention.bloc().equals(target);
                for (Hit listed : words.hitsAt(i)) {
                    out.add(key + "|before/" + who + "/" + listed.wordClass().label());
                }
            }
            keyed("before=" + who + "/" + hit);
        }

        private boolean contains(int[] tokens, int token) {
            return tokens.length > 0 && tokens[0] <= token && token <= tokens[tokens.length - 1];
        }
    }
}
