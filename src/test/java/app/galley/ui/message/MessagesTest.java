package app.galley.ui.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.ui.command.Command;
import app.galley.ui.comments.CommentFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said on screen and what is in the messages are the same: no key without words, no words without a use. */
final class MessagesTest {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("app.galley.ui.messages");

    /** A string literal that is shaped like a key, or like the beginning of one that goes on with an enum's name. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9_-]*)*)\"");

    private static final Pattern ENDING = Pattern.compile("\"(\\.[a-z]+)\"");

    private static final Pattern LOOKED_UP = Pattern.compile("Messages\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @Test
    void everyKeyThatIsLookedUpHasWords() throws IOException {
        Set<String> missing = new TreeSet<>();
        Matcher found = LOOKED_UP.matcher(sources());
        while (found.find()) {
            if (!BUNDLE.containsKey(found.group(1))) {
                missing.add(found.group(1));
            }
        }
        for (Command command : Command.values()) {
            requireKey("command." + command.name().toLowerCase(Locale.ROOT), missing);
            requireKey("menu." + command.menu().name().toLowerCase(Locale.ROOT), missing);
        }
        for (CommentFilter filter : CommentFilter.values()) {
            String name = filter.name().toLowerCase(Locale.ROOT);
            requireKey("comments.filter." + name, missing);
            requireKey("comments.filter." + name + ".meaning", missing);
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void allWordsAreUsed() throws IOException {
        Set<String> literals = new TreeSet<>();
        Matcher found = LITERAL.matcher(sources());
        while (found.find()) {
            literals.add(found.group(1));
        }
        // Some keys stand for two texts, told apart by an ending.
        List<String> plain = List.copyOf(literals);
        Matcher endings = ENDING.matcher(sources());
        while (endings.find()) {
            String ending = endings.group(1);
            plain.forEach(literal -> literals.add(literal + ending));
        }
        // A literal that ends in a full stop is the beginning of keys that end in an enum's name, and perhaps in more.
        List<String> beginnings =
                literals.stream().filter(literal -> literal.endsWith(".")).toList();
        Set<String> unused = BUNDLE.keySet().stream()
                .filter(key -> !literals.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyTextIsAWellFormedPattern() {
        for (String key : BUNDLE.keySet()) {
            String text = BUNDLE.getString(key);
            if (text.contains("{")) {
                new MessageFormat(text, Locale.ENGLISH);
                // A single apostrophe would swallow what stands behind it.
                assertEquals("", text.replace("''", "").replaceAll("[^']", ""), key);
            } else {
                assertEquals(-1, text.indexOf("''"), key);
            }
        }
    }

    private static void requireKey(String key, Set<String> missing) {
        if (!BUNDLE.containsKey(key)) {
            missing.add(key);
        }
    }

    private static String sources() throws IOException {
        Path root = Path.of(System.getProperty("galley.basedir", "."), "src/main/java/app/galley/ui");
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
