package org.stanceledger.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stanceledger.config.ConflictFolder;

class DirectoryMentionFinderTest {
    private static final DirectoryMentionFinder FINDER =
            new DirectoryMentionFinder(ConflictFolder.read(Path.of("job-config/conflicts/caucasus")));
    private static final LocalDate DAY = LocalDate.of(2010, 5, 1);

    /** Each mention of a text is written as words=bloc, joined by a semicolon. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Georgia blames Moscow                               | Georgia=georgia; Moscow=russia
                    the Georgian Foreign Ministry objects               | Georgian Foreign Ministry=georgia
                    Georgia's two breakaway regions                     | Georgia's two breakaway regions=de-facto
                    leaders of breakaway Abkhazia                       | breakaway Abkhazia=de-facto
                    the de facto foreign minister complains             | de facto foreign minister=de-facto
                    so-called agreements with Sukhumi                   | Sukhumi=de-facto
                    the so-called elections                             | ''
                    it wants us to see it                               | ''
                    the US and NATO allies                              | US=third-states; NATO allies=international
                    the Georgian president, Mikhail Saakashvili         | Georgian president=georgia; Mikhail Saakashvili=georgia
                    Lavrov met Saakashvili                              | Lavrov=russia; Saakashvili=georgia
                    Natela Lavrov sells apples                          | ''
                    May was dry and the war of 2008 a Major topic       | ''
                    the words of Prime Minister May                     | May=third-states
                    a word of Mitterrand                                | ''
                    South Ossetian fields, not North Ossetian ones      | South Ossetian=de-facto; North Ossetian=russia
                    Лавров и Саакашвили говорили о Грузии               | Лавров=russia; Саакашвили=georgia; Грузии=georgia
                    """)
    void mentions(String text, String expected) {
        List<String> found = FINDER.find(text, DAY).stream()
                .map(mention -> mention.span().of(text) + "=" + mention.bloc())
                .toList();

        assertThat(String.join("; ", found)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "the President of Georgia spoke,2010-05-01,Mikheil Saakashvili",
        "Georgia's president spoke,2010-05-01,Mikheil Saakashvili",
        "the Russian foreign minister spoke,2010-05-01,Sergey Lavrov",
        "the Russian foreign minister spoke,1891-05-01,",
    })
    void anOfficeIsItsHolderOfTheDay(String text, LocalDate day, String holder) {
        assertThat(FINDER.find(text, day)).singleElement().satisfies(mention -> {
            assertThat(mention.type()).isEqualTo(MentionType.OFFICE);
            assertThat(mention.actor()).isEqualTo(holder);
        });
    }
}
