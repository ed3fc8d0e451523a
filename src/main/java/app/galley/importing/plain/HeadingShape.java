package app.galley.importing.plain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a line looks like by itself, seen as a possible heading. Lines longer than {@link #LONGEST} never do. */
final class HeadingShape {

    static final int LONGEST = 120;
    private static final int MOST_WORDS = 16;

    private static final Set<String> USUAL = Set.of(
            "introduction",
            "conclusion",
            "conclusions",
            "summary",
            "abstract",
            "preface",
            "foreword",
            "prologue",
            "epilogue",
            "afterword",
            "overview",
            "background",
            "discussion",
            "results",
            "methods",
            "references",
            "bibliography",
            "appendix",
            "acknowledgements",
            "acknowledgments",
            "key takeaways",
            "takeaways",
            "final thoughts",
            "further reading",
            "sources",
            "frequently asked questions",
            "faq",
            "in conclusion",
            "einleitung",
            "einführung",
            "fazit",
            "zusammenfassung",
            "schluss",
            "schlusswort",
            "vorwort",
            "nachwort",
            "quellen",
            "literatur",
            "anhang",
            "résumé",
            "sommaire",
            "avant-propos",
            "bibliographie",
            "annexe",
            "introducción",
            "conclusión",
            "conclusiones",
            "resumen",
            "prólogo",
            "epílogo",
            "bibliografía",
            "introduzione",
            "conclusione",
            "conclusioni",
            "introdução",
            "conclusão",
            "inleiding",
            "conclusie",
            "samenvatting",
            "введение",
            "заключение",
            "前言",
            "引言",
            "结论",
            "はじめに",
            "おわりに",
            "مقدمة",
            "خاتمة");

    /** Words a heading in title case leaves small. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "nor", "of", "off", "on",
            "or", "per", "so", "than", "that", "the", "to", "up", "via", "vs", "vs.", "with", "your", "und", "oder",
            "der", "die", "das", "des", "den", "von", "mit", "im", "zur", "zum", "et", "ou", "le", "la", "les", "de",
            "du", "y", "el", "los", "las", "e", "il", "di", "van", "het", "een", "en", "voor");

    /** With these a sentence that leads to something begins, not a heading. */
    private static final Set<String> SPEAKING = Set.of(
            "he", "she", "it", "they", "we", "you", "i", "this", "that", "these", "those", "here", "there", "dear",
            "hello", "hi", "to", "as", "see", "note", "yes", "no", "er", "sie", "es", "wir", "ich", "il", "elle",
            "nous");

    /** Behind the number: nothing, or a title that does not begin small ("Chapter 5 describes" begins a sentence). */
    private static final String TITLE = "(?:[.:]?|\\s*[.:–—-]\\s*\\P{Ll}.{0,90}|\\s+[^\\p{Ll}\\s].{0,90})";

    private static final String COUNTED =
            "\\s+(?:\\d{1,3}|[IVXLC]{1,7}|[A-Z]|(?iu:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))";
    private static final Pattern CHAPTER = Pattern.compile(
            "(?iu:chapter|section|book|act|kapitel|abschnitt|chapitre|capítulo|capitolo|hoofdstuk|appendix|глава)"
                    + COUNTED + TITLE);
    private static final Pattern PART = Pattern.compile("(?iu:part|teil|partie|parte|deel|часть)" + COUNTED + TITLE);
    private static final Pattern CJK_CHAPTER = Pattern.compile("第[0-9０-９一二三四五六七八九十百]{1,4}[章節节部編编回].{0,40}");
    private static final Pattern BYLINE =
            Pattern.compile("(?iu)(?:by|von|par|por|posted|published|written|updated|last updated|date|author)\\b.*");
    private static final Pattern DATE = Pattern.compile("(?u).*\\b(?:1[5-9]|20)\\d\\d\\b.{0,12}");

    private HeadingShape() {}

    /** The heading's words: the line without a colon at its end. */
    static String words(String text) {
        return text.endsWith(":") || text.endsWith("：")
                ? text.substring(0, text.length() - 1).stripTrailing()
                : text;
    }

    static boolean isUsual(String text) {
        return text.length() <= LONGEST && USUAL.contains(words(text).toLowerCase(Locale.ROOT));
    }

    static boolean isChapter(String text) {
        return text.length() <= LONGEST
                && (CHAPTER.matcher(text).matches() || CJK_CHAPTER.matcher(text).matches());
    }

    static boolean isPart(String text) {
        return text.length() <= LONGEST && PART.matcher(text).matches();
    }

    /** Short, begins like a heading and does not end like a sentence. */
    static boolean couldHead(String text) {
        if (text.isEmpty() || text.length() > LONGEST || Character.isLowerCase(text.codePointAt(0))) {
            return false;
        }
        return ".,;。，、".indexOf(text.charAt(text.length() - 1)) < 0 && wordCount(text) <= MOST_WORDS && hasLetter(text);
    }

    /** Letters, and none of them small. */
    static boolean isAllCaps(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals >= 3;
    }

    /** Every word but the small ones begins with a capital or a digit; at least two words. */
    static boolean isTitleCase(String text) {
        int capital = 0;
        int plain = 0;
        for (String word : text.split("[\\s/–—-]+")) {
            String bare = word.replaceFirst("^[\"'“‘„«(¿¡]+", "");
            if (bare.isEmpty()) {
                continue;
            }
            if (Character.isUpperCase(bare.codePointAt(0)) || Character.isDigit(bare.charAt(0))) {
                capital++;
            } else if (Character.isLowerCase(bare.codePointAt(0)) && !SMALL.contains(bare.toLowerCase(Locale.ROOT))) {
                plain++;
            }
        }
        return capital >= 2 && plain * 4 <= capital;
    }

    /** Begins like a sentence that leads to what follows: "She said:", "Dear Sir:". */
    static boolean isSpeaking(String text) {
        int space = text.indexOf(' ');
        String first = (space < 0 ? words(text) : text.substring(0, space)).toLowerCase(Locale.ROOT);
        return space >= 0 && SPEAKING.contains(first.replaceFirst("[,:]$", ""));
    }

    /** Who wrote it, or when. */
    static boolean isByline(String text) {
        return BYLINE.matcher(text).matches()
                || (wordCount(text) <= 5 && DATE.matcher(text).matches());
    }

    static int wordCount(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Line.isSpace(text.charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }

    static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
