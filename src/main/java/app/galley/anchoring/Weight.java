package app.galley.anchoring;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much a word says about where it stands: a mark hardly anything, a word that stands in every sentence little, a
 * single Han character or kana something, any other word most.
 */
final class Weight {

    static final byte MARK = 1;
    static final byte COMMON = 2;
    static final byte CHARACTER = 4;
    static final byte CONTENT = 10;

    /** The commonest words of some languages; in others, short words are taken to be common. */
    private static final Set<String> COMMON_WORDS = Stream.of(
                    "a an the and or but nor if of to in on at by for from with as into than then so not no it its is are was",
                    "were be been being am has have had do does did can could will would shall should may might must this that",
                    "these those there here which who whom whose what when where how why we you they he she him her his our your",
                    "their them us me my i all any each some such more most very also only just about over under between through",
                    "during after before while because other both same own s t ll re ve d e g ie eg etc",
                    "der die das und oder ein eine einen einem einer eines ist sind war im am zu zum zur den dem des mit von für",
                    "auf nicht sich als auch es an in aus bei nach wie wird werden",
                    "le la les un une des du de et ou est sont dans en pour par sur avec ce cette ces qui que ne pas se au aux",
                    "el los las una y o es son en por para con del al que se su no lo como il di che per non gli da")
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private Weight() {}

    /** The weight of a word of letters and digits, given in lower case. */
    static byte of(String lowerCase) {
        return lowerCase.length() == 1 || COMMON_WORDS.contains(lowerCase) ? COMMON : CONTENT;
    }
}
